package vn.nenep.access;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/me")
@Authenticated
@Tag(name = "Account")
class MeResource {

    private final AccountService accounts;

    MeResource(AccountService accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(
            summary = "Who am I, and what may I do",
            description = "The signed-in account with the roles it holds today. `account-not-linked` (403) when the "
                    + "sign-in belongs to nobody here.")
    public MeView getMe() {
        return accounts.me();
    }
}
