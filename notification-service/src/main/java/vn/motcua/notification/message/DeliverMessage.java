package vn.motcua.notification.message;

import vn.motcua.notification.mail.Courier;
import vn.motcua.notification.mail.HandOver;
import vn.motcua.notification.mail.Mail;
import vn.motcua.notification.mail.MailProperties;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.command.NewEvent;
import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkHandler;
import vn.motcua.platform.work.WorkQueue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** Delivers one message: one attempt each time its work is due, until it is known how it ended. */
public class DeliverMessage implements WorkHandler {

    static final String KIND = "deliver-message";

    /**
     * A claim holds for a minute; an attempt that took this long asks for another before it hands
     * over.
     */
    private static final Duration FRESH = Duration.ofSeconds(20);

    /** After a failure that is not the mail server's. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Messages messages;
    private final Courier courier;
    private final Commands commands;
    private final WorkQueue queue;
    private final MailProperties mail;
    private final Clock clock;

    public DeliverMessage(
            Messages messages,
            Courier courier,
            Commands commands,
            WorkQueue queue,
            MailProperties mail,
            Clock clock) {
        this.messages = messages;
        this.courier = courier;
        this.commands = commands;
        this.queue = queue;
        this.mail = mail;
        this.clock = clock;
    }

    /** The work that delivers a message. */
    public static DueWork of(Message message, Instant dueAt) {
        return new DueWork(
                KIND + "/" + message.id(), KIND, message.id(), dueAt, TimeBase.SYSTEM, Map.of());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void perform(Work work) {
        messages.find(work.subject())
                .filter(message -> !message.delivery().state().last())
                .ifPresent(message -> deliver(message, work));
    }

    /** The ladder decides in {@link #perform} when to give up; what comes here is tried again. */
    @Override
    public Duration retryAfter(int attempts) {
        Duration pause = mail.pauseAfter(attempts);
        return pause == null ? PAUSE : pause;
    }

    private void deliver(Message message, Work work) {
        String address = message.recipient().address();
        if (address == null) {
            end(message, Message::unaddressed);
        } else if (message.handedOverAt() != null) {
            end(
                    message,
                    found ->
                            found.ambiguous(
                                    "The process ended before the answer was stored",
                                    clock.instant()));
        } else {
            Mail letter =
                    new Mail(message.id(), address, message.recipient().name(), message.letter());
            Instant start = clock.instant();
            conclude(message, work, courier.send(letter, () -> announce(message, work, start)));
        }
    }

    private void announce(Message message, Work work, Instant start) {
        Instant now = clock.instant();
        boolean claimed = now.isBefore(start.plus(FRESH)) || queue.extend(work);
        if (!claimed || !messages.handOver(message.id(), now)) {
            throw new NotNow("Another worker has taken over " + message);
        }
    }

    private void conclude(Message message, Work work, HandOver handOver) {
        Instant now = clock.instant();
        switch (handOver) {
            case HandOver.Accepted(String reply) ->
                    end(message, found -> found.delivered(reply, now));
            case HandOver.Refused(String reply) -> end(message, found -> found.failed(reply, now));
            case HandOver.Unknown(String reason) ->
                    end(message, found -> found.ambiguous(reason, now));
            case HandOver.Postponed(String reply) -> postpone(message, work, reply, now);
            case HandOver.Unreachable(String reason) -> postpone(message, work, reason, now);
        }
    }

    private void postpone(Message message, Work work, String reply, Instant now) {
        if (mail.pauseAfter(work.attempts()) == null) {
            end(message, found -> found.failed(reply, now));
        } else {
            messages.postponed(message.id(), reply, now);
            throw new NotNow(reply);
        }
    }

    private void end(Message message, Function<Message, NewEvent> decision) {
        CommandContext system = CommandContext.system("mail", message.id());
        CommandContext context =
                new CommandContext(
                        system.caller(), system.key(), null, message.cause().correlationId());
        commands.change(
                context,
                Message.class,
                message.id(),
                NotificationErrors.NOTIFICATION_NOT_FOUND,
                _ -> {},
                decision);
    }

    /** An attempt that is to be made again; expected, so without a trace. */
    private static final class NotNow extends RuntimeException {

        NotNow(String message) {
            super(message, null, false, false);
        }
    }
}
