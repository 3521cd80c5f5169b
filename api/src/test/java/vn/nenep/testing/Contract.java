package vn.nenep.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
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
        return new OpenAPIV3Parser()
                .read(FILE.toString()).getPaths().values().stream()
                        .flatMap(path -> path.readOperations().stream())
                        .map(Operation::getOperationId)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
