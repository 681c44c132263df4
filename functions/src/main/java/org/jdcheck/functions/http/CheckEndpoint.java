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
import org.jdcheck.report.Report;

/** POST /v1/checks: checks a text, keeps the report, and answers with it. */
public record CheckEndpoint(Checker checker, Optional<ReportStore> store, InstantSource clock) {
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
        String id = ReportId.of(
                tenant, postingId, request.revision(), checker.ruleBook().digest(), request.setting());
        Report report = switch (request.document()) {
            case Document.Legible legible -> checker.check(legible.posting(), request.setting());
            case Document.Illegible illegible ->
                checker.unreadable(illegible.reason(), request.setting().asOf());
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
