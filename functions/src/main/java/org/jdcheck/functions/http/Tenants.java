package org.jdcheck.functions.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.util.Map;
import org.jdcheck.functions.Ids;
import org.jspecify.annotations.Nullable;

/** Whose request it is: the claim {@code tenant} of a JWT, otherwise the one tenant of an account of one's own. */
final class Tenants {
    static final String DEFAULT = "default";

    private Tenants() {}

    static String of(APIGatewayV2HTTPEvent event) {
        String claimed = claim(event);
        return claimed == null || claimed.isBlank() ? DEFAULT : Ids.of(claimed);
    }

    private static @Nullable String claim(APIGatewayV2HTTPEvent event) {
        var context = event.getRequestContext();
        if (context == null
                || context.getAuthorizer() == null
                || context.getAuthorizer().getJwt() == null) {
            return null;
        }
        Map<String, String> claims = context.getAuthorizer().getJwt().getClaims();
        return claims == null ? null : claims.get("tenant");
    }
}
