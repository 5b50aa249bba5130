package vn.motcua.notification.message;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.motcua.notification.message.Messages.Postponed;
import vn.motcua.platform.command.Change;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.NewEvent;
import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Stores what becomes of letters that are under way at the same time: of many by one write, each
 * before its letter goes on.
 */
class DeliveryRecord {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryRecord.class);

    /** A connection waits while hand-overs are gathered. */
    private static final Duration HAND_OVERS = Duration.ofMillis(5);

    /** Nobody waits for an end but a kill, which would leave the letter AMBIGUOUS. */
    private static final Duration ENDS = Duration.ofMillis(10);

    private final Commands commands;
    private final WorkQueue queue;
    private final Gathering<String, Boolean> handOvers;
    private final Gathering<Postponed, Boolean> postponements;
    private final Gathering<End, Boolean> ends;

    DeliveryRecord(Messages messages, Commands commands, WorkQueue queue, Clock clock) {
        this.commands = commands;
        this.queue = queue;
        this.handOvers =
                new Gathering<>(
                        HAND_OVERS, ids -> eachOnce(ids, messages.handOver(ids, clock.instant())));
        this.postponements =
                new Gathering<>(
                        ENDS,
                        attempts -> {
                            messages.postponed(attempts);
                            return attempts.stream().map(_ -> true).toList();
                        });
        this.ends = new Gathering<>(ENDS, this::endedTogether);
    }

    /**
     * Stores that a letter is about to be handed over.
     *
     * @return false when it must not be: it was handed over before, or has ended
     */
    boolean handOver(Message message) {
        return handOvers.store(message.id());
    }

    /** Stores that an attempt ended without a hand-over. */
    void postponed(Message message, String reply, Instant now) {
        postponements.store(new Postponed(message.id(), reply, now));
    }

    /**
     * Stores how a delivery ended.
     *
     * @return whether that its work is done was stored with it
     */
    boolean ended(Message message, Work work, Function<Message, NewEvent> decision) {
        if (ends.store(new End(message, work, decision))) {
            return true;
        }
        commands.change(
                context(message),
                Message.class,
                message.id(),
                NotificationErrors.NOTIFICATION_NOT_FOUND,
                _ -> {},
                decision);
        return false;
    }

    /** Of two that want to hand the same letter over, one may. */
    private static List<Boolean> eachOnce(List<String> ids, Set<String> stored) {
        return ids.stream().map(stored::remove).toList();
    }

    private List<Boolean> endedTogether(List<End> all) {
        boolean stored = true;
        try {
            commands.changeAll(
                    Message.class,
                    all.stream().map(End::change).toList(),
                    transaction ->
                            queue.doneWithin(transaction, all.stream().map(End::work).toList()));
        } catch (RuntimeException e) {
            LOG.info("{} deliveries end one by one: {}", all.size(), e.toString());
            stored = false;
        }
        boolean together = stored;
        return all.stream().map(_ -> together).toList();
    }

    private static CommandContext context(Message message) {
        CommandContext system = CommandContext.system("mail", message.id());
        return new CommandContext(
                system.caller(), system.key(), null, message.cause().correlationId());
    }

    private record End(Message message, Work work, Function<Message, NewEvent> decision) {

        Change<Message> change() {
            return new Change<>(context(message), message.id(), decision);
        }
    }
}
