package vn.nenep.access;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.web.IfMatch;

@Path("/api/v1/accounts")
@Authenticated
@Tag(name = "Access")
class AccountResource {

    private final AccountDirectory accounts;

    AccountResource(AccountDirectory accounts) {
        this.accounts = accounts;
    }

    @GET
    @Operation(
            summary = "List accounts",
            description = "Of people and programs with a role in the organisations that one administers, or in one's "
                    + "own cell as its secretary. The latest first.")
    public Page<AccountView> listAccounts(@Valid @BeanParam AccountFilter filter, @Valid @BeanParam PageRequest page) {
        return accounts.list(filter, page);
    }

    @GET
    @Path("/{accountId}")
    @Operation(summary = "Read an account", description = "The `ETag` goes into the `If-Match` of its end.")
    public AccountView getAccount(@PathParam("accountId") UUID accountId) {
        return accounts.get(accountId);
    }

    @POST
    @Path("/{accountId}/end")
    // A record of one text has a constructor from text: text/plain would be taken, too.
    @Operation(
            summary = "End an account",
            description =
                    "Ends all its roles now; its sign-in belongs to nobody from the next request on. 403 `own-role`, and "
                            + "`not-allowed` while it holds a role outside the caller's organisations; 409 "
                            + "`last-administrator`, `wrong-state`.")
    public AccountView endAccount(
            @PathParam("accountId") UUID accountId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid EndAccountRequest request) {
        return accounts.end(accountId, ifMatch, request);
    }
}
