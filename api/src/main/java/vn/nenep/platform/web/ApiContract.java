package vn.nenep.platform.web;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlow;
import org.eclipse.microprofile.openapi.annotations.security.OAuthFlows;
import org.eclipse.microprofile.openapi.annotations.security.OAuthScope;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.problem.ProblemDocument;

/** What the contract says about all operations together. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Nề Nếp",
                        version = "1",
                        description = """
                                How Party cells (chi bộ) run their meetings: schedule, attendance, self-criticism and \
                                criticism, monthly quality scores, and the superior committee's decision on them.

                                **Conventions.** Instants are ISO-8601 in UTC; months and days are those of the cells' \
                                zone, Asia/Ho_Chi_Minh. Lists are read page by page with `limit` and `pageToken`. Every \
                                view has an `ETag`; a change sends it back in `If-Match` (428 when missing, 412 when \
                                somebody was faster). A creation may carry an `Idempotency-Key` and is then safe to \
                                repeat. Errors are RFC 9457 problems whose `type` is one of a catalogue. Properties, \
                                values of an enumeration and problem types are added over time, never taken away: a \
                                client leaves alone what it does not know, and goes by the status. What lies outside \
                                the caller's organisations is not found.""",
                        license = @License(name = "Apache-2.0", identifier = "Apache-2.0")),
        servers = @Server(url = "/", description = "Wherever this contract was read from."),
        tags = {
            @Tag(name = "Meeting schedule", description = "Sinh hoạt chi bộ: from plan to close."),
            @Tag(name = "Attendance", description = "Điểm danh on a frozen roster, and the base of votes."),
            @Tag(name = "Criticism records", description = "Tự phê bình và phê bình, with the subject's answer."),
            @Tag(
                    name = "Quality scores",
                    description = "Chấm điểm by a dated criteria set, and the superior committee's decision."),
            @Tag(
                    name = "Minutes",
                    description = "Diễn biến, kết luận, nhiệm vụ, biên bản: what was said, decided and agreed on."),
            @Tag(
                    name = "Documents",
                    description =
                            "Văn bản: what a meeting leaves on paper, in the Party's form, and lists as workbooks."),
            @Tag(name = "Notices", description = "Thông báo: what one was told about meetings, here and by mail."),
            @Tag(name = "Calendar", description = "Lịch riêng: one's meetings in the calendar of a phone."),
            @Tag(name = "Organizations", description = "Committees and cells."),
            @Tag(name = "Members", description = "Đảng viên and how they stand today."),
            @Tag(name = "Roster", description = "Đối chiếu danh sách: a file of members held against the roster."),
            @Tag(name = "Account", description = "Who is asking."),
            @Tag(
                    name = "Access",
                    description = "Phân quyền: who holds which role where, invitations, and why one may."),
            @Tag(name = "Audit", description = "What happened, by whom and when.")
        },
        components = @Components(schemas = @Schema(name = "Problem", implementation = ProblemDocument.class)))
@SecurityScheme(
        securitySchemeName = "login",
        type = SecuritySchemeType.OAUTH2,
        flows =
                @OAuthFlows(
                        authorizationCode =
                                @OAuthFlow(
                                        authorizationUrl = "/login/authorization",
                                        tokenUrl = "/login/token",
                                        scopes = @OAuthScope(name = "openid", description = "Sign in"))),
        description = "A token of the identity provider, for people and machines. The web client uses a session cookie "
                + "instead, which the service sets at `/login`.")
public class ApiContract extends Application {}
