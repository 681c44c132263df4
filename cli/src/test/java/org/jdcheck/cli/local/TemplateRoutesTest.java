package org.jdcheck.cli.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jdcheck.cli.Repository;
import org.jdcheck.cli.local.TemplateRoutes.Route;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateRoutesTest {
    private static TemplateRoutes routes = new TemplateRoutes(List.of());

    @BeforeAll
    static void readTheRealTemplate() throws IOException {
        routes = TemplateRoutes.of(Repository.file("template.yaml"));
    }

    @Test
    void theRoutesAreThoseOfTheTemplate() {
        assertEquals(
                List.of(
                        new Route("POST", "/v1/checks", "CheckFunction"),
                        new Route("GET", "/v1/checks/{id}", "ReportsFunction"),
                        new Route("GET", "/v1/postings/{id}/history", "ReportsFunction"),
                        new Route("GET", "/v1/rules", "ReportsFunction"),
                        new Route("GET", "/v1/rules/{id+}", "ReportsFunction")),
                routes.routes());
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/checks,                  /v1/checks",
        "post, /v1/checks,                  /v1/checks",
        "GET,  /v1/checks/abc,              /v1/checks/{id}",
        "GET,  /v1/postings/p-1/history,    /v1/postings/{id}/history",
        "GET,  /v1/rules,                   /v1/rules",
        "GET,  /v1/rules/pay/placeholder,   /v1/rules/{id+}",
        "GET,  /v1/rules/pay%2Fplaceholder, /v1/rules/{id+}",
        "GET,  /v1/rules/a/b/c/d,           /v1/rules/{id+}",
    })
    void aRequestFindsItsRoute(String method, String path, String expected) {
        assertEquals(expected, found(method, path).path());
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /v1/checks",
        "DELETE, /v1/checks/abc",
        "POST,   /v1/rules",
        "GET,    /",
        "GET,    ''",
        "GET,    /v1",
        "GET,    /v2/rules",
        "GET,    /V1/rules",
        "GET,    /v1/checks/",
        "GET,    /v1/checks/a/b",
        "GET,    /v1/checks/a/",
        "GET,    /v1/postings//history",
        "GET,    /v1/postings/a/b/history",
        "GET,    /v1/postings/a/History",
        "GET,    /v1/rules/",
        "GET,    v1/rules",
        "GET,    /v1/{id}",
        "GET,    /template.yaml",
        "GET,    /v1/rules2",
    })
    void nothingElseIsServed(String method, String path) {
        assertNull(routes.find(method, path));
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/checks/a%2Fb,              a/b",
        "/v1/checks/a%20b+c,            a b+c",
        "/v1/checks/%C3%9Cber,          Über",
        "/v1/postings/a.b_c-1/history,  a.b_c-1",
        "/v1/rules/pay/placeholder,     pay/placeholder",
        "/v1/rules/pay%2Fplaceholder,   pay/placeholder",
        "/v1/rules/pay%2fplaceholder,   pay/placeholder",
        "/v1/rules/a//b,                a//b",
    })
    void theNamesInAPathAreDecodedAfterItWasTakenApart(String path, String id) {
        assertEquals(Map.of("id", id), found("GET", path).parameters(path));
    }

    @Test
    void theRouteWithFewerNamesIsTakenWhereverItStands() {
        Route greedy = new Route("GET", "/v1/{rest+}", "A");
        Route exact = new Route("GET", "/v1/rules", "B");

        assertEquals(exact, new TemplateRoutes(List.of(greedy, exact)).find("GET", "/v1/rules"));
        assertEquals(exact, new TemplateRoutes(List.of(exact, greedy)).find("GET", "/v1/rules"));
        assertEquals(greedy, new TemplateRoutes(List.of(exact, greedy)).find("GET", "/v1/rules/x"));
    }

    @Test
    void eventsOfOtherKindsAreNoRoutes(@TempDir Path folder) throws IOException {
        Path template = folder.resolve("template.yaml");
        Files.writeString(template, """
                Resources:
                  Table: {Type: AWS::DynamoDB::Table}
                  Worker:
                    Properties:
                      Role: !GetAtt Other.Arn
                      Events:
                        Queue: {Type: SQS, Properties: {Queue: !Ref Q}}
                        Old: {Type: Api, Properties: {Path: /old, Method: get}}
                        New: {Type: HttpApi, Properties: {Path: /new, Method: get}}
                """);

        assertEquals(
                List.of(new Route("GET", "/new", "Worker")),
                TemplateRoutes.of(template).routes());
    }

    @Test
    void anEmptyTemplateIsAnError(@TempDir Path folder) throws IOException {
        Path template = Files.writeString(folder.resolve("template.yaml"), "");

        assertThrows(IOException.class, () -> TemplateRoutes.of(template));
    }

    private static Route found(String method, String path) {
        Route route = routes.find(method, path);
        assertNotNull(route, () -> method + " " + path);
        return route;
    }
}
