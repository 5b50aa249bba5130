package vn.motcua.platform.openapi;

import io.swagger.v3.oas.models.media.Schema;

import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

import tools.jackson.databind.JsonNode;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.PlatformErrors;

import java.util.ArrayList;
import java.util.List;

/** The API document. */
@AutoConfiguration(beforeName = "org.springdoc.core.configuration.SpringDocConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, CommandContext.class)
                .replaceWithSchema(JsonNode.class, new Schema<>());
    }

    @Bean
    ApiDescription apiDescription(
            @Value("${motcua.api.title:${spring.application.name:Một Cửa}}") String title,
            @Value("${motcua.api.description:One part of Một Cửa.}") String description,
            @Value("${motcua.security.public-get:}") List<String> publicGet,
            @Value("${motcua.security.public-post:}") List<String> publicPost,
            ObjectProvider<DocumentedErrors> documented) {
        List<ErrorCode> errors = new ArrayList<>(List.of(PlatformErrors.values()));
        documented.forEach(some -> errors.addAll(some.errors()));
        return new ApiDescription(
                title,
                description,
                new ProblemAnswers(errors),
                new PublicPaths(publicGet, publicPost));
    }

    @Bean
    CommandHeaders commandHeaders() {
        return new CommandHeaders();
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }
}
