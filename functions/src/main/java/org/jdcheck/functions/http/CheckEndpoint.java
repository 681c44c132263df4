package org.jdcheck.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdcheck.Checker;
import org.jdcheck.documents.Document;
import org.jdcheck.functions.Log;
import org.jdcheck.functions.store.Moment;
import org.jdcheck.functions.store.ReportId;
import org.jdcheck.functions.store.ReportStore;
import org.jdcheck.functions.store.StoreException;
import org.jdcheck.functions.store.StoredReport;
import org.jdcheck.law.Setting;
import org.jdcheck.report.Report;
import org.jdcheck.rulebook.Profile;

/**
 * POST /v1/checks: checks a text, keeps the report, and answers with it.
 *
 * @param checker without any profile
 * @param house the same under the profile
 * @param profile used where a request brings none of its own
 */
public record CheckEndpoint(
        Checker checker, Checker house, Profile profile, Optional<ReportStore> store, InstantSource clock) {
    public CheckEndpoint(Checker checker, Profile profile, Optional<ReportStore> store, InstantSource clock) {
        this(checker, checker.under(profile), profile, store, clock);
    }

    /** An endpoint without a profile. */
    public CheckEndpoint(Checker checker, Optional<ReportStore> store, InstantSource clock) {
        this(checker, Profile.NONE, store, clock);
    }

    public APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        try {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
            CheckRequest request = CheckRequest.read(event, checker.ruleBook().places(), today);
            return kept(stored(request, Tenants.of(event), now));
        } catch (ProblemException e) {
            return Answers.problem(e.problem());
        } catch (StoreException e) {
            Log.fault("store-failed", e);
            return Answers.problem(Problem.storeFailed());
        }
    }

    private StoredReport stored(CheckRequest request, String tenant, Instant now) {
        String postingId = request.postingId() != null ? request.postingId() : ReportId.ofPosting(request.revision());
        Profile used = request.profile() == null ? profile : RequestProfile.read(request.profile(), checker.ruleBook());
        Checker asked = request.profile() == null ? house : checker.under(used);
        Setting setting = used.under(request.setting(), postingId);
        String id = ReportId.of(
                tenant, postingId, request.revision(), asked.ruleBook().digest(), setting);
        Report report = switch (request.document()) {
            case Document.Legible legible -> asked.check(legible.posting(), setting);
            case Document.Illegible illegible -> asked.unreadable(illegible.reason(), setting.asOf());
        };
        return new StoredReport(tenant, id, postingId, new Moment(now, ""), report);
    }

    private APIGatewayV2HTTPResponse kept(StoredReport report) {
        if (store.isEmpty()) {
            Log.info("not-stored", Map.of("reportId", report.id(), "because", "no DynamoDB endpoint is configured"));
            return Answers.report(report, false);
        }
        store.get().save(report);
        APIGatewayV2HTTPResponse answer = Answers.report(report, true);
        Map<String, String> headers = new HashMap<>(answer.getHeaders());
        headers.put("Location", "/v1/checks/" + report.id());
        answer.setHeaders(headers);
        return answer;
    }
}
