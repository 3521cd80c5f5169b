package vn.nenep.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** The committed contract. Every answer in every test is held against it; requests are free to be wrong on purpose. */
public final class Contract {

    /** Tests run in the module's folder. */
    public static final Path FILE =
            Path.of("..", "openapi.yaml").toAbsolutePath().normalize();

    /** Says at every call that it does not know OpenID Connect. */
    private static final Logger CHATTY =
            Logger.getLogger("com.atlassian.oai.validator.interaction.request.SecurityValidator");

    private static final OpenApiValidationFilter FILTER =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createFor(FILE.toString())
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", Level.IGNORE)
                            .build())
                    .build());

    static {
        CHATTY.setLevel(java.util.logging.Level.WARNING);
    }

    private Contract() {}

    public static OpenApiValidationFilter filter() {
        return FILTER;
    }

    /** The names of all operations. */
    public static Set<String> operationIds() {
        return operations().keySet();
    }

    /** Paths of collections to which something is added, without a path below on which that can be read. */
    public static Set<String> creationsThatNobodyReads() {
        Map<String, PathItem> paths =
                new OpenAPIV3Parser().read(FILE.toString()).getPaths();
        return paths.entrySet().stream()
                .filter(path -> path.getValue().getPost() != null
                        && path.getValue().getPost().getResponses().containsKey("201"))
                .map(Map.Entry::getKey)
                .filter(collection -> paths.entrySet().stream()
                        .noneMatch(path -> path.getValue().getGet() != null
                                && path.getKey().startsWith(collection + "/{")
                                && path.getKey().endsWith("}")))
                .collect(Collectors.toSet());
    }

    /** All operations by name, without references. */
    public static SortedMap<String, Operation> operations() {
        ParseOptions whole = new ParseOptions();
        whole.setResolve(true);
        whole.setResolveFully(true);
        return new OpenAPIV3Parser()
                .read(FILE.toString(), null, whole).getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .collect(Collectors.toMap(
                                Operation::getOperationId, Function.identity(), (one, other) -> one, TreeMap::new));
    }
}
