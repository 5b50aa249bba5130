package vn.motcua.platform.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.Problem;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** Adds to the document what is the same for every service. */
class ApiDescription implements GlobalOpenApiCustomizer {

    private static final String BEARER = "bearer";

    private final String title;
    private final String description;
    private final ProblemAnswers answers;
    private final PublicPaths publicPaths;

    ApiDescription(
            String title, String description, ProblemAnswers answers, PublicPaths publicPaths) {
        this.title = title;
        this.description = description;
        this.answers = answers;
        this.publicPaths = publicPaths;
    }

    @Override
    public void customise(OpenAPI api) {
        License license =
                new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0");
        api.info(new Info().title(title).description(description).version("v1").license(license));
        api.servers(List.of(new Server().url("/").description("Wherever this document was read")));
        describe(api.getComponents());
        api.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap()
                                .forEach((method, operation) -> {
                                    boolean open = publicPaths.has(method, path);
                                    secure(operation, open);
                                    Set<HttpStatus> expected = expected(path, operation, open);
                                    answers.add(expected, operation, api.getComponents());
                                }));
    }

    private static void describe(Components components) {
        components.addSecuritySchemes(
                BEARER,
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT")
                        .description("Access token of the installation's OpenID Connect issuer"));
        ModelConverters.getInstance(true).readAll(Problem.class).forEach(components::addSchemas);
        components.schemas(new TreeMap<>(components.getSchemas()));
    }

    private static void secure(Operation operation, boolean open) {
        if (!open) {
            operation.security(List.of(new SecurityRequirement().addList(BEARER)));
        } else if (operation.getSecurity() == null) {
            operation.security(List.of());
        }
    }

    private static Set<HttpStatus> expected(String path, Operation operation, boolean open) {
        Set<HttpStatus> expected =
                EnumSet.of(
                        HttpStatus.BAD_REQUEST,
                        HttpStatus.UNAUTHORIZED,
                        HttpStatus.METHOD_NOT_ALLOWED,
                        HttpStatus.NOT_ACCEPTABLE,
                        HttpStatus.TOO_MANY_REQUESTS,
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        HttpStatus.SERVICE_UNAVAILABLE);
        if (!open) {
            expected.add(HttpStatus.FORBIDDEN);
        }
        if (path.contains("{")) {
            expected.add(HttpStatus.NOT_FOUND);
        }
        if (operation.getRequestBody() != null) {
            expected.add(HttpStatus.CONTENT_TOO_LARGE);
            expected.add(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        if (CommandHeaders.isCommand(operation)) {
            expected.add(HttpStatus.CONFLICT);
            expected.add(HttpStatus.PRECONDITION_FAILED);
            expected.add(HttpStatus.UNPROCESSABLE_CONTENT);
            expected.add(HttpStatus.PRECONDITION_REQUIRED);
        }
        return expected;
    }
}
