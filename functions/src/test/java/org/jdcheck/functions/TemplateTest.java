package org.jdcheck.functions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdcheck.functions.wire.Call;
import org.jdcheck.functions.wire.OpenApi;
import org.jdcheck.functions.wire.Template;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** template.yaml cannot be deployed here, so what it says is held to the code and to openapi.yaml. */
class TemplateTest {
    private static final Template TEMPLATE = Template.read();
    private static final OpenApi API = OpenApi.read();
    private static final Wiring UNDER_SAM_LOCAL = new Wiring(Map.of("AWS_SAM_LOCAL", "true"), List.of());

    @SuppressWarnings("unused") // the field source of tests below
    private static final List<String> FUNCTIONS =
            TEMPLATE.functions().keySet().stream().toList();

    @Test
    void thereAreThreeFunctions() {
        assertEquals(List.of("CheckFunction", "ReportsFunction", "IngestFunction"), FUNCTIONS);
    }

    @ParameterizedTest
    @FieldSource("FUNCTIONS")
    void everyHandlerIsAClassThatLambdaCanMakeAndCall(String function) throws ReflectiveOperationException {
        String[] handler = TEMPLATE.resource(function).path("Handler").asText().split("::", 2);
        Class<?> type = Class.forName(handler[0]);

        assertTrue(RequestStreamHandler.class.isAssignableFrom(type), type + " is no RequestStreamHandler");
        assertNotNull(type.getConstructor());
        assertTrue(
                Stream.of(type.getMethods()).anyMatch(method -> method.getName().equals(handler[1])),
                type + " has no " + handler[1]);
    }

    @Test
    void samTakesTheArchiveThatMavenMakes() {
        for (JsonNode function : TEMPLATE.functions().values()) {
            assertEquals(
                    "functions/target/functions.zip", function.path("CodeUri").asText());
        }
        assertEquals("java25", TEMPLATE.root().at("/Globals/Function/Runtime").asText());
    }

    /** Remembers which variables were looked up. */
    private static final class Recording extends HashMap<String, String> {
        private static final long serialVersionUID = 1;
        private final TreeSet<String> asked = new TreeSet<>();

        @Override
        public @Nullable String get(Object name) {
            asked.add(String.valueOf(name));
            return super.get(name);
        }
    }

    private static Set<String> read(String function) {
        Recording environment = new Recording();
        environment.put("TABLE_NAME", "reports");
        environment.put("INBOX_BUCKET", "inbox");
        environment.put("DYNAMODB_ENDPOINT", "http://127.0.0.1:1");
        environment.put("S3_ENDPOINT", "http://127.0.0.1:1");
        Wiring wiring = new Wiring(environment, List.of());
        switch (function) {
            case "CheckFunction" -> wiring.checkEndpoint();
            case "ReportsFunction" -> wiring.reportsEndpoint();
            case "IngestFunction" -> wiring.ingest();
            default -> throw new IllegalArgumentException("how is " + function + " wired?");
        }
        return environment.asked;
    }

    @ParameterizedTest
    @FieldSource("FUNCTIONS")
    void whatAFunctionReadsIsDeclaredAndNothingElseIs(String function) {
        Set<String> read = read(function);
        Set<String> known = Stream.of(Environment.values()).map(Enum::name).collect(Collectors.toSet());
        assertTrue(known.containsAll(read), read + " are not all in Environment");

        TreeSet<String> wanted = new TreeSet<>(read);
        wanted.remove(Environment.AWS_SAM_LOCAL.name());
        wanted.remove(Environment.AWS_REGION.name());
        wanted.add("JAVA_TOOL_OPTIONS"); // the JVM reads it

        assertEquals(wanted, TEMPLATE.variables(function));
    }

    @Test
    void everyVariableOfEnvironmentIsReadBySomeFunction() {
        TreeSet<String> read = new TreeSet<>();
        FUNCTIONS.forEach(function -> read.addAll(read(function)));

        assertEquals(
                Stream.of(Environment.values()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), read);
    }

    static List<Template.Route> routes() {
        return TEMPLATE.routes();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void everyRouteIsServedByItsFunction(Template.Route route) {
        RequestStreamHandler handler = switch (route.function()) {
            case "CheckFunction" -> new CheckFunction(UNDER_SAM_LOCAL.checkEndpoint());
            case "ReportsFunction" -> new ReportsFunction(UNDER_SAM_LOCAL.reportsEndpoint());
            default -> throw new IllegalArgumentException(route + " is served by none");
        };

        Call.Answer answer = Call.answer(handler, Call.request(route.key(), Map.of("id", "pay/placeholder")));

        assertFalse(
                answer.body().path("detail").asText().contains("no route"), () -> route + " is not served: " + answer);
    }

    @Test
    void aRouteThatNoFunctionServesWouldBeNoticed() {
        ReportsFunction reports = new ReportsFunction(UNDER_SAM_LOCAL.reportsEndpoint());

        Call.Answer answer = Call.answer(reports, Call.request("GET /v1/nothing", Map.of()));

        assertEquals(
                "There is no route GET /v1/nothing.",
                answer.body().path("detail").asText());
    }

    @Test
    void theRoutesAreThoseOfTheOpenApiDescription() {
        TreeSet<String> described = new TreeSet<>();
        API.root()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method ->
                                described.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

        assertEquals(
                described,
                TEMPLATE.routes().stream()
                        .map(route -> route.key().replace("+}", "}"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theRoutesAreThoseWhoseAuthorizationIsDecided() {
        TreeSet<String> decided = new TreeSet<>();
        JsonNode body = TEMPLATE.resource("Api").path("DefinitionBody");
        body.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    decided.add(method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey());
                    assertEquals(
                            "{\"!If\":[\"AnybodyMayCall\",[],[{\"Caller\":[]}]]}",
                            method.getValue().path("security").toString());
                }));

        assertEquals(
                TEMPLATE.routes().stream().map(Template.Route::key).collect(Collectors.toCollection(TreeSet::new)),
                decided);
    }

    @Test
    void nothingIsDeployedOpenUnlessSomebodySaysSo() {
        assertEquals("iam", TEMPLATE.root().at("/Parameters/AuthMode/Default").asText());
        assertEquals(
                "{\"!Equals\":[{\"!Ref\":\"AuthMode\"},\"none\"]}",
                TEMPLATE.root().at("/Conditions/AnybodyMayCall").toString());
        assertEquals(
                "AWS_IAM",
                TEMPLATE.resource("Api").at("/Auth/DefaultAuthorizer").asText());
    }

    @ParameterizedTest
    @FieldSource("FUNCTIONS")
    void noPolicyAllowsMoreThanItNames(String function) {
        List<JsonNode> statements = Template.statements(TEMPLATE.resource(function));

        assertFalse(statements.isEmpty());
        for (JsonNode statement : statements) {
            for (JsonNode action : statement.path("Action")) {
                assertFalse(action.asText().contains("*"), () -> "any action: " + statement);
            }
            JsonNode resources = statement.path("Resource");
            for (JsonNode resource : resources.isArray() ? resources : List.of(resources)) {
                assertTrue(resource.isObject(), () -> "a resource of this stack is named by a reference: " + statement);
                String words = resource.elements().next().asText();
                assertTrue(
                        words.equals("ReportsTable.Arn")
                                || words.equals("${ReportsTable.Arn}/index/worst-first")
                                || words.equals("InboxBucket.Arn")
                                || words.equals("${InboxBucket.Arn}/inbox/*"),
                        () -> "wider than need be: " + statement);
            }
        }
    }

    @Test
    void theTableOutlivesMistakes() {
        JsonNode table = TEMPLATE.resource("ReportsTable");
        assertEquals("true", table.path("DeletionProtectionEnabled").asText());
        assertEquals(
                "true",
                table.at("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                        .asText());
        assertEquals(
                "Retain",
                TEMPLATE.root().at("/Resources/ReportsTable/DeletionPolicy").asText());
    }

    @Test
    void whatFailsThreeTimesIsKeptAndFailuresAreReportedOneByOne() {
        JsonNode queue = TEMPLATE.resource("InboxQueue");
        assertEquals("3", queue.at("/RedrivePolicy/maxReceiveCount").asText());
        assertEquals(
                "{\"!GetAtt\":\"InboxDeadLetterQueue.Arn\"}",
                queue.at("/RedrivePolicy/deadLetterTargetArn").toString());
        assertEquals(
                "[\"ReportBatchItemFailures\"]",
                TEMPLATE.resource("IngestFunction")
                        .at("/Events/Inbox/Properties/FunctionResponseTypes")
                        .toString());
        int timeout = TEMPLATE.root()
                .at("/Resources/IngestFunction/Properties/Timeout")
                .asInt();
        assertTrue(timeout > 0);
        assertTrue(queue.path("VisibilityTimeout").asInt() >= 6 * timeout, "AWS asks for six times the timeout");
    }
}
