package vn.motcua.notification.letter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.notification.letter.Language;
import vn.motcua.notification.letter.LetterTemplates;
import vn.motcua.notification.letter.Previews;
import vn.motcua.notification.letter.TemplateErrors;
import vn.motcua.platform.web.Page;
import vn.motcua.platform.web.ProblemException;

import java.util.Arrays;
import java.util.List;

/** The templates of the letters, to be looked at. */
@RestController
@RequestMapping("/api/v1/notification-templates")
@Tag(
        name = "Notification templates",
        description = "The words of the messages, their versions and previews")
class TemplatesController {

    private final LetterTemplates templates;
    private final Previews previews;

    TemplatesController(LetterTemplates templates, Previews previews) {
        this.templates = templates;
        this.previews = previews;
    }

    @GetMapping
    @Operation(summary = "List templates")
    Page<TemplateResponse> list() {
        return new Page<>(templates.names().stream().map(this::response).toList(), null);
    }

    @GetMapping("/{name}")
    @Operation(summary = "Read one template")
    TemplateResponse read(@PathVariable String name) {
        return response(known(name));
    }

    @GetMapping("/{name}/preview")
    @Operation(summary = "Preview a letter with made-up data")
    PreviewResponse preview(
            @PathVariable String name,
            @Parameter(description = "The version in use, when absent")
                    @RequestParam(required = false)
                    @Nullable Integer version,
            @Parameter(description = "Language of the letter") @RequestParam(defaultValue = "vi")
                    String language) {
        int wanted = version == null ? templates.versions(known(name)).last() : version;
        return previews.of(known(name), wanted, Language.of(language))
                .map(PreviewResponse::of)
                .orElseThrow(() ->
                        new ProblemException(
                                TemplateErrors.TEMPLATE_VERSION_NOT_FOUND, name, "" + wanted));
    }

    private String known(String name) {
        if (templates.versions(name).isEmpty()) {
            throw new ProblemException(TemplateErrors.TEMPLATE_NOT_FOUND, name);
        }
        return name;
    }

    private TemplateResponse response(String name) {
        List<String> languages = Arrays.stream(Language.values()).map(Language::tag).toList();
        return new TemplateResponse(
                name,
                previews.event(name).orElseThrow(),
                List.copyOf(templates.versions(name)),
                languages);
    }
}
