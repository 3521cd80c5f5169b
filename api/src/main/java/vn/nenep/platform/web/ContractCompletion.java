package vn.nenep.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import vn.nenep.platform.problem.ProblemType;

/**
 * Writes into the contract what is true of every operation by construction: its problems, its version headers, its
 * security. So that no operation can forget to document them.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractCompletion implements OASFilter {

    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String IF_MATCH = "If-Match";

    /** Of the problem library and of a header's type: said better by our own. */
    private static final List<String> FRAMEWORK_SCHEMAS =
            List.of("HttpProblem", "HttpValidationProblem", "Violation", "IfMatch", "Flag");

    /** What the ids in paths name. */
    private static final Map<String, String> PATH_IDS = Map.ofEntries(
            Map.entry("organizationId", "The committee, cell or group."),
            Map.entry("meetingId", "The meeting."),
            Map.entry("memberId", "The member."),
            Map.entry("leaveRequestId", "The request for leave."),
            Map.entry("recordId", "The criticism record."),
            Map.entry("scoreId", "The score sheet."),
            Map.entry("criteriaSetId", "The criteria set."),
            Map.entry("assignmentId", "The role that somebody holds."),
            Map.entry("accountId", "The account."),
            Map.entry("invitationId", "The invitation."),
            Map.entry("reviewId", "The access review."),
            Map.entry("themeId", "The theme."),
            Map.entry("month", "The month, such as 2026-12."),
            Map.entry("noticeId", "The notice."),
            Map.entry("year", "The year, such as 2026."),
            Map.entry("sectionKey", "The section of the minutes, such as POLITICS."),
            Map.entry("objectionId", "The objection to the minutes."),
            Map.entry("addendumId", "The correction of adopted minutes."),
            Map.entry("documentId", "The document."),
            Map.entry("templateId", "The template."),
            Map.entry("token", "The secret by which the calendar is known."),
            Map.entry("taskId", "The task."),
            Map.entry("contributionId", "What somebody said."),
            Map.entry("voteId", "The vote."),
            Map.entry("proposalId", "The proposal to the committee above."),
            Map.entry("agendaItem", "The number of the item in the programme; 0 for the whole meeting."),
            Map.entry("importId", "The import of a list of members."),
            Map.entry(
                    "rowNumber",
                    "The row, by its number in the file; members who are not in the file follow after the last."));

    /** Reads that depend on the state of what they read, or on a moment that must fit it. */
    private static final Map<String, Integer> ALSO =
            Map.of("getCheckInCode", 409, "getVoteBase", 422, "downloadDocument", 409);

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        describeProblems(contract);
        contract.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations()
                        .forEach((method, operation) -> complete(contract, path, method, operation)));
        contract.getComponents().getSchemas().values().forEach(ContractCompletion::dropNumberPatterns);
        contract.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("login", List.of()));
    }

    private static void describeProblems(OpenAPI contract) {
        Map<String, Schema> schemas = contract.getComponents().getSchemas();
        FRAMEWORK_SCHEMAS.forEach(contract.getComponents()::removeSchema);
        Schema type = schemas.get("Problem").getProperties().get("type");
        type.setEnumeration(Arrays.stream(ProblemType.values())
                .<Object>map(problem -> problem.uri().toString())
                .toList());
    }

    private static void complete(OpenAPI contract, PathItem path, HttpMethod method, Operation operation) {
        if (parameters(path, operation).stream().anyMatch(sent -> IdempotencyKey.HEADER.equals(sent.getName()))) {
            answerCreated(operation.getResponses());
        }
        boolean body = operation.getRequestBody() != null;
        boolean change = method != HttpMethod.GET;
        List<Parameter> parameters = parameters(path, operation);
        boolean versioned = parameters.stream().anyMatch(parameter -> IF_MATCH.equals(parameter.getName()));

        TreeSet<Integer> statuses = new TreeSet<>(List.of(401, 403, 406, 429, 500, 503));
        add(statuses, body || !parameters.isEmpty(), 400, 404);
        boolean preview = operation.getOperationId().startsWith("preview");
        add(statuses, body, 413, 415);
        add(statuses, body || preview, 422);
        add(statuses, change || preview, 409);
        add(statuses, versioned, 412, 428);
        add(statuses, ALSO.containsKey(operation.getOperationId()), ALSO.get(operation.getOperationId()));
        statuses.forEach(status -> {
            contract.getComponents().addResponse("Problem" + status, response(status));
            operation.getResponses().addAPIResponse(String.valueOf(status), reference("Problem" + status));
        });

        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && hasVersion(operation)) {
                addHeaders(response, status);
            }
        });
        parameters.stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
                .forEach(parameter -> parameter.description(PATH_IDS.get(parameter.getName())));
        parameters.stream()
                .filter(parameter -> IF_MATCH.equals(parameter.getName()))
                .forEach(ContractCompletion::describeIfMatch);
        parameters.stream()
                .filter(parameter -> IdempotencyKey.HEADER.equals(parameter.getName()))
                .forEach(parameter -> parameter
                        .description(
                                "Repeating the request with the same key makes nothing new. Kept for 72 hours at least.")
                        .example("7f3c2b1a-5d4e-4f6a-9b8c-0d1e2f3a4b5c"));
    }

    /** The return type does not tell that a creation answers 201. */
    private static void answerCreated(APIResponses responses) {
        APIResponse made = responses.getAPIResponse("200");
        responses.removeAPIResponse("200");
        responses.addAPIResponse("201", made.description("Created"));
    }

    /** A pattern says nothing about a number; the validator's annotation for digits becomes one. */
    private static void dropNumberPatterns(Schema schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().values().stream()
                    .filter(property ->
                            property.getType() != null && property.getType().contains(Schema.SchemaType.NUMBER))
                    .forEach(property -> property.pattern(null));
        }
    }

    private static List<Parameter> parameters(PathItem path, Operation operation) {
        List<Parameter> own = operation.getParameters() == null ? List.of() : operation.getParameters();
        List<Parameter> shared = path.getParameters() == null ? List.of() : path.getParameters();
        return Stream.concat(own.stream(), shared.stream()).toList();
    }

    private static void describeIfMatch(Parameter parameter) {
        parameter
                .required(true)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(32))
                .description("The `ETag` of the view that this change starts from.")
                .example("\"3\"");
    }

    /** Answers that are neither a list nor a view of one thing. */
    private static final Set<String> NO_VIEWS =
            Set.of("downloadMeetingDocument", "markNoticesRead", "renewCalendarToken", "getCalendarFeed");

    /** Lists, histories, previews and what is made in bulk are no views of one thing. */
    private static boolean hasVersion(Operation operation) {
        String id = operation.getOperationId();
        if (id.equals("listHolidays")) {
            return true;
        }
        return !NO_VIEWS.contains(id)
                && !id.startsWith("list")
                && !id.startsWith("generate")
                && !id.startsWith("preview")
                && !id.endsWith("History");
    }

    private static void addHeaders(APIResponse response, String status) {
        response.addHeader("ETag", header("The version of the view, for `If-Match`."));
        if ("201".equals(status)) {
            response.addHeader("Location", header("Where the new thing can be read."));
        }
    }

    private static Header header(String description) {
        return OASFactory.createHeader()
                .description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static void add(TreeSet<Integer> statuses, boolean when, Integer... more) {
        if (when) {
            statuses.addAll(List.of(more));
        }
    }

    private static APIResponse reference(String response) {
        return OASFactory.createAPIResponse().ref("#/components/responses/" + response);
    }

    private static APIResponse response(int status) {
        String types = Arrays.stream(ProblemType.values())
                .filter(type -> type.status() == status)
                .map(type -> "`" + type.slug() + "`: " + type.title() + ".")
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();
        APIResponse response = OASFactory.createAPIResponse()
                .description(types)
                .content(OASFactory.createContent()
                        .addMediaType(
                                PROBLEM_JSON,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
        if (status == ProblemType.TOO_MANY_REQUESTS.status()) {
            response.addHeader("Retry-After", header("Seconds until it is worth trying again."));
        }
        return response;
    }
}
