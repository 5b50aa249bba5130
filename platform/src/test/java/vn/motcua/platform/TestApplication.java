package vn.motcua.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import tools.jackson.databind.JsonNode;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.web.ETags;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The smallest service: one controller that does everything a caller can get wrong. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(TestApplication.Forms.class)
public class TestApplication {

    public enum Channel {
        ONLINE,
        COUNTER
    }

    public record Paper(@NotBlank String name, int copies) {}

    public record PaperRequest(
            @NotBlank String name, @Nullable String note, @Nullable Channel channel) {}

    public record Form(
            @NotBlank @Size(max = 5) String name,
            @Nullable Channel channel,
            @Nullable LocalDate date,
            @Nullable JsonNode extra,
            @Valid @Nullable List<Paper> papers) {}

    public record AnswerResponse(
            String caller,
            @Nullable String key,
            @Nullable String hash,
            @Nullable Long version,
            String request) {

        static AnswerResponse of(CommandContext context) {
            return new AnswerResponse(
                    context.caller().subject(),
                    context.key() == null ? null : context.key().id(),
                    context.key() == null ? null : context.key().bodyHash(),
                    context.expectedVersion(),
                    context.correlationId());
        }
    }

    @RestController
    @RequestMapping("/api/v1/forms")
    static class Forms {

        @PostMapping
        ResponseEntity<Form> create(@Valid @RequestBody Form form) {
            return ResponseEntity.ok().eTag(ETags.of(7)).body(form);
        }

        @GetMapping("/{id}")
        String one(
                @PathVariable long id,
                @RequestParam @Max(100) int limit,
                @RequestHeader("X-Tenant") String tenant) {
            return id + tenant + limit;
        }

        @PostMapping("/{id}/submission")
        AnswerResponse submit(CommandContext context, @RequestBody Form form) {
            return AnswerResponse.of(context.requireKey().requireVersion());
        }

        @PostMapping("/{id}/draft")
        AnswerResponse draft(
                @PathVariable String id, CommandContext context, @RequestBody Form form) {
            return AnswerResponse.of(context);
        }

        @PostMapping(path = "/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
        AnswerResponse upload(CommandContext context, @RequestParam("file") MultipartFile file) {
            return AnswerResponse.of(context);
        }

        @PostMapping("/{id}/papers")
        int add(@PathVariable String id, @Valid @RequestBody PaperRequest paper) {
            return paper.name().length();
        }

        @GetMapping("/public")
        String open(Caller caller) {
            return caller.subject();
        }

        @GetMapping("/failure/{kind}")
        String fail(@PathVariable String kind) {
            throw switch (kind) {
                case "database" ->
                        new DataAccessResourceFailureException("mongodb://secret-host is away");
                case "refusal" -> new ProblemException(PlatformErrors.FORBIDDEN);
                default -> new IllegalStateException(Optional.of("vn.motcua.Secret").toString());
            };
        }
    }
}
