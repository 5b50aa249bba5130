package vn.motcua.notification.message.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.notification.message.Message;
import vn.motcua.notification.message.MessagePolicy;
import vn.motcua.notification.message.Messages;
import vn.motcua.notification.message.NotificationErrors;
import vn.motcua.platform.access.Caller;
import vn.motcua.platform.audit.ReadAudit;
import vn.motcua.platform.web.ETags;
import vn.motcua.platform.web.Page;
import vn.motcua.platform.web.ProblemException;

import java.util.List;
import java.util.Objects;

/** The messages that a caller may see, and how their delivery ended. */
@RestController
@RequestMapping("/api/v1/notifications")
@Tag(name = "Notifications", description = "Messages to citizens and the proof of their delivery")
class NotificationsController {

    private static final String REASON = "How the delivery ended";

    private final Messages messages;
    private final ReadAudit audit;

    NotificationsController(Messages messages, ReadAudit audit) {
        this.messages = messages;
        this.audit = audit;
    }

    @GetMapping
    @Operation(
            summary = "List messages",
            description =
                    "The caller's own inbox; for officers also the messages about dossiers of their"
                            + " agency, without words.")
    ResponseEntity<Page<NotificationResponse>> list(
            Caller caller,
            @Parameter(description = "Only messages about this dossier")
                    @RequestParam(required = false)
                    @Size(max = 64)
                    @Nullable String dossierId,
            @RequestParam(required = false) @Size(max = 512) @Nullable String cursor,
            @RequestParam(defaultValue = "20") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
        Page<Message> page =
                messages.page(MessagePolicy.visibleTo(caller), dossierId, cursor, limit);
        audit.recordAll(caller, owners(page.items()), "notifications", REASON);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(page.map(message -> response(message, caller)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read one message")
    ResponseEntity<NotificationResponse> read(Caller caller, @PathVariable String id) {
        Message message =
                messages.find(id)
                        .filter(found -> MessagePolicy.visibleTo(caller).matches(found))
                        .orElseThrow(() ->
                                new ProblemException(NotificationErrors.NOTIFICATION_NOT_FOUND));
        audit.recordAll(caller, owners(List.of(message)), "notifications/" + id, REASON);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(ETags.of(message.version()))
                .body(response(message, caller));
    }

    private static List<String> owners(List<Message> messages) {
        return messages.stream()
                .map(message -> message.recipient().owner())
                .filter(Objects::nonNull)
                .toList();
    }

    private static NotificationResponse response(Message message, Caller caller) {
        return NotificationResponse.of(message, MessagePolicy.isTo(message, caller));
    }
}
