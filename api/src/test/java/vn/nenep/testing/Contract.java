package vn.nenep.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import java.nio.file.Path;

/** The committed contract. Every answer in every test is held against it; requests are free to be wrong on purpose. */
public final class Contract {

    /** Tests run in the module's folder. */
    public static final Path FILE =
            Path.of("..", "openapi.yaml").toAbsolutePath().normalize();

    private static final OpenApiValidationFilter FILTER =
            new OpenApiValidationFilter(OpenApiInteractionValidator.createFor(FILE.toString())
                    .withLevelResolver(LevelResolver.create()
                            .withLevel("validation.request", Level.IGNORE)
                            .build())
                    .build());

    private Contract() {}

    public static OpenApiValidationFilter filter() {
        return FILTER;
    }
}
