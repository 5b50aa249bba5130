package vn.motcua.platform.consumer;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.time.Instant;
import java.util.List;

/**
 * What an operator does about parked events, at the service itself: see them, and replay them in
 * order.
 */
@Hidden
@RestController
class ParkedEventsController {

    private static final int SHOWN = 1_000;

    private final ParkedEvents parked;
    private final Consumers consumers;

    ParkedEventsController(ParkedEvents parked, Consumers consumers) {
        this.parked = parked;
        this.consumers = consumers;
    }

    /** One parked event, without its content. */
    record Parked(
            String id, String handler, String subject, String topic, String reason, Instant at) {}

    /** How far a replay came. */
    record Replayed(int replayed, boolean drained) {}

    @GetMapping("/operations/parked-events")
    List<Parked> list(Caller caller) {
        requireOperator(caller);
        return parked.all(SHOWN).stream()
                .map(e ->
                        new Parked(e.id(), e.handler(), e.subject(), e.topic(), e.reason(), e.at()))
                .toList();
    }

    @PostMapping("/operations/parked-events/{handler}/replay")
    Replayed replay(Caller caller, @PathVariable String handler, @RequestParam String subject) {
        requireOperator(caller);
        Dispatcher dispatcher = consumers.dispatcher(handler);
        int replayed = 0;
        for (List<ParkedEvent> next = parked.first(handler, subject);
                !next.isEmpty();
                next = parked.first(handler, subject)) {
            try {
                dispatcher.replay(next.getFirst());
            } catch (RuntimeException e) {
                return new Replayed(replayed, false);
            }
            parked.remove(next.getFirst());
            replayed++;
        }
        return new Replayed(replayed, true);
    }

    private static void requireOperator(Caller caller) {
        if (!caller.has(Role.OPERATOR)) {
            throw new ProblemException(PlatformErrors.FORBIDDEN);
        }
    }
}
