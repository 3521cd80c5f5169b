package vn.nenep.platform.web;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Where a browser goes to sign in. Whoever arrives here has signed in: without a session the identity provider comes
 * first. Sends the browser back to the page that it came from.
 */
@Path("/login")
class LoginResource {

    /** A path of this site: "//" and "/\" would lead to another. */
    private static final Pattern OWN_PAGE = Pattern.compile("/(?![/\\\\])[^\\p{Cntrl}\\\\]{0,500}");

    /** The realm as browsers reach it, which need not be how this service does. */
    private final String publicUrl;

    LoginResource(@ConfigProperty(name = "nenep.identity.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    @GET
    @Authenticated
    @Operation(hidden = true)
    public Response signedIn(@RestQuery String returnTo) {
        boolean own = returnTo != null && OWN_PAGE.matcher(returnTo).matches();
        return Response.seeOther(URI.create(own ? returnTo : "/")).build();
    }

    /**
     * The contract names this address and the next, so that it is the same contract wherever the identity provider is.
     */
    @GET
    @Path("/authorization")
    @PermitAll
    @Operation(hidden = true)
    public Response authorization(@Context UriInfo uri) {
        return Response.temporaryRedirect(
                        URI.create(endpoint("auth") + "?" + uri.getRequestUri().getRawQuery()))
                .build();
    }

    @POST
    @Path("/token")
    @PermitAll
    @Operation(hidden = true)
    public Response token() {
        return Response.temporaryRedirect(URI.create(endpoint("token"))).build();
    }

    private String endpoint(String name) {
        return publicUrl + "/protocol/openid-connect/" + name;
    }
}
