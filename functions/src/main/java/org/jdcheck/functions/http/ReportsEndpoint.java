package org.jdcheck.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jdcheck.functions.Log;
import org.jdcheck.functions.store.Page;
import org.jdcheck.functions.store.ReportStore;
import org.jdcheck.functions.store.StoreException;
import org.jdcheck.functions.store.StoredReport;
import org.jdcheck.functions.store.Summary;
import org.jdcheck.report.RuleBookId;
import org.jdcheck.rule.Example;
import org.jdcheck.rule.RuleCard;
import org.jdcheck.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** GET /v1/checks/{id}, /v1/postings/{id}/history, /v1/rules, /v1/rules/{id}. */
public record ReportsEndpoint(RuleBook ruleBook, Optional<ReportStore> store) {
    private static final int USUAL_PAGE = 20;
    private static final int LARGEST_PAGE = 100;
    private static final Pattern REPORT_ID = Pattern.compile("[0-9a-f]{40}");

    public APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        try {
            return switch (event.getRouteKey() == null ? "" : event.getRouteKey()) {
                case "GET /v1/checks/{id}" -> report(event);
                case "GET /v1/postings/{id}/history" -> history(event);
                case "GET /v1/rules" -> rules();
                case "GET /v1/rules/{id+}" -> rule(pathParameter(event));
                default -> Answers.problem(Problem.notFound("There is no route " + event.getRouteKey() + "."));
            };
        } catch (ProblemException e) {
            return Answers.problem(e.problem());
        } catch (StoreException e) {
            Log.fault("store-failed", e);
            return Answers.problem(Problem.storeFailed());
        }
    }

    private ReportStore requiredStore() {
        return store.orElseThrow(() -> new ProblemException(Problem.noStore()));
    }

    private static String pathParameter(APIGatewayV2HTTPEvent event) {
        Map<String, String> parameters = event.getPathParameters();
        String id = parameters == null ? null : parameters.get("id");
        if (id == null || id.isBlank()) {
            throw new ProblemException(Problem.notFound("The path names no id."));
        }
        return id.replace("%2F", "/").replace("%2f", "/");
    }

    private APIGatewayV2HTTPResponse report(APIGatewayV2HTTPEvent event) {
        String id = pathParameter(event);
        // What cannot be an id is not looked up: a key of the table may have 2048 bytes, and no more.
        ReportStore reports = requiredStore();
        Optional<StoredReport> found =
                REPORT_ID.matcher(id).matches() ? reports.find(Tenants.of(event), id) : Optional.empty();
        return found.map(report -> Answers.report(report, true))
                .orElseGet(() -> Answers.problem(Problem.notFound("There is no report \"" + shortened(id) + "\".")));
    }

    private APIGatewayV2HTTPResponse history(APIGatewayV2HTTPEvent event) {
        String postingId = pathParameter(event);
        Map<String, String> query =
                event.getQueryStringParameters() == null ? Map.of() : event.getQueryStringParameters();
        int most = limit(query.get("limit"));
        ReportStore reports = requiredStore();
        if (!CheckRequest.isPostingId(postingId)) {
            return noHistory(postingId);
        }
        Page page;
        try {
            page = reports.history(Tenants.of(event), postingId, most, decoded(query.get("cursor")));
        } catch (IllegalArgumentException e) {
            return Answers.problem(Problem.badRequest("The cursor is none that a page of this history gave."));
        }
        if (page.summaries().isEmpty() && query.get("cursor") == null) {
            return noHistory(postingId);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("postingId", postingId);
        body.put(
                "checks",
                changes(page.summaries()).stream().map(ReportsEndpoint::line).toList());
        if (page.next() != null) {
            body.put(
                    "next",
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(page.next().getBytes(StandardCharsets.UTF_8)));
        }
        return Answers.json(body);
    }

    private static APIGatewayV2HTTPResponse noHistory(String postingId) {
        return Answers.problem(Problem.notFound("No check of a posting \"" + shortened(postingId) + "\" is stored."));
    }

    /** The checks that changed something; of the same report made again and again the first. */
    private static List<Summary> changes(List<Summary> newestFirst) {
        List<Summary> changes = new ArrayList<>();
        for (Summary summary : newestFirst) {
            if (!changes.isEmpty() && changes.getLast().id().equals(summary.id())) {
                changes.removeLast();
            }
            changes.add(summary);
        }
        return changes;
    }

    private static Map<String, Object> line(Summary summary) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", summary.id());
        line.put("at", summary.at().toString());
        line.put("asOf", summary.asOf());
        if (summary.title() != null) {
            line.put("title", summary.title());
        }
        line.put("verdict", summary.verdict());
        if (summary.score() != null) {
            line.put("score", summary.score());
        }
        return line;
    }

    private static int limit(@Nullable String limit) {
        if (limit == null) {
            return USUAL_PAGE;
        }
        try {
            int number = Integer.parseInt(limit);
            if (number >= 1 && number <= LARGEST_PAGE) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, with what is allowed.
        }
        throw new ProblemException(
                Problem.badRequest("The limit must be a whole number from 1 to " + LARGEST_PAGE + "."));
    }

    private static @Nullable String decoded(@Nullable String cursor) {
        return cursor == null ? null : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    private APIGatewayV2HTTPResponse rules() {
        List<Map<String, Object>> rules =
                ruleBook.cards().values().stream().map(ReportsEndpoint::card).toList();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("ruleBook", new RuleBookId(RuleBook.VERSION, ruleBook.digest()));
        body.put("rules", rules);
        return Answers.json(body);
    }

    private static Map<String, Object> card(RuleCard card) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", card.id());
        fields.put("label", card.label());
        fields.put("title", card.title());
        fields.put("severity", card.severity());
        fields.put("confidence", card.confidence());
        fields.put("status", card.status());
        fields.put("since", card.since());
        return fields;
    }

    private APIGatewayV2HTTPResponse rule(String id) {
        RuleCard card = ruleBook.card(id);
        if (card == null) {
            return Answers.problem(Problem.notFound("There is no rule \"" + shortened(id) + "\"."));
        }
        Map<String, Object> fields = card(card);
        fields.put("why", card.why());
        if (card.evidence() != null) {
            fields.put("evidence", card.evidence());
        }
        fields.put("say", new TreeMap<>(card.say().byCase()));
        fields.put("fix", new TreeMap<>(card.fix().byCase()));
        if (!card.entries().isEmpty()) {
            fields.put(
                    "law",
                    card.entries().stream()
                            .map(entry -> {
                                Map<String, Object> law = new LinkedHashMap<>();
                                law.put("law", entry.law());
                                law.put("from", entry.from());
                                if (entry.to() != null) {
                                    law.put("to", entry.to());
                                }
                                law.put("citations", entry.citations());
                                return law;
                            })
                            .toList());
        }
        fields.put("examples", new TreeMap<>(Map.of("bad", texts(card.bad()), "good", texts(card.good()))));
        return Answers.json(fields);
    }

    private static List<String> texts(List<Example> examples) {
        return examples.stream().map(Example::text).toList();
    }

    private static String shortened(String id) {
        return id.length() <= 60 ? id : id.substring(0, 60) + "…";
    }
}
