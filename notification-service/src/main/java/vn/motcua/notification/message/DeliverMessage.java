package vn.motcua.notification.message;

import vn.motcua.notification.mail.Courier;
import vn.motcua.notification.mail.HandOver;
import vn.motcua.notification.mail.Mail;
import vn.motcua.notification.mail.MailProperties;
import vn.motcua.platform.command.NewEvent;
import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.TimeBase;
import vn.motcua.platform.work.Work;
import vn.motcua.platform.work.WorkHandler;
import vn.motcua.platform.work.WorkQueue;
import vn.motcua.platform.work.WorkResults;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Delivers messages: one attempt each time the work of one is due, until it is known how it ended.
 * Those that are due together go out at the same time, and none waits for another.
 */
public class DeliverMessage implements WorkHandler {

    static final String KIND = "deliver-message";

    private static final int AT_ONCE = 16;

    /** What must be left of a claim before a letter is handed over. */
    private static final Duration CLAIMED = Duration.ofSeconds(40);

    /** After a failure that is not the mail server's. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Messages messages;
    private final Courier courier;
    private final DeliveryRecord record;
    private final WorkQueue queue;
    private final MailProperties mail;
    private final Clock clock;

    /** Answers that could not be stored yet, by message. */
    private final Map<String, HandOver> answers = new ConcurrentHashMap<>();

    DeliverMessage(
            Messages messages,
            Courier courier,
            DeliveryRecord record,
            WorkQueue queue,
            MailProperties mail,
            Clock clock) {
        this.messages = messages;
        this.courier = courier;
        this.record = record;
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
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public void performAll(List<Work> works, WorkResults results) {
        Map<String, Message> found = messages.all(works.stream().map(Work::subject).toList());
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Work work : works) {
                Message message = found.get(work.subject());
                if (message != null && !message.delivery().state().last()) {
                    together.execute(() -> new Attempt(message, work, results).make());
                }
            }
        }
    }

    /** The ladder decides in {@link #performAll} when to give up; what comes here goes on. */
    @Override
    public Duration retryAfter(int attempts) {
        Duration pause = mail.pauseAfter(attempts);
        return pause == null ? PAUSE : pause;
    }

    /** One attempt to deliver one message. */
    private final class Attempt {

        private final Message message;
        private final Work work;
        private final WorkResults results;

        private Attempt(Message message, Work work, WorkResults results) {
            this.message = message;
            this.work = work;
            this.results = results;
        }

        void make() {
            try {
                deliver();
            } catch (RuntimeException e) {
                results.failed(work, e);
            }
        }

        private void deliver() {
            String address = message.recipient().address();
            if (address == null) {
                end(Message::unaddressed);
            } else if (message.handedOverAt() != null) {
                requireClaim();
                conclude(
                        answers.getOrDefault(
                                message.id(),
                                new HandOver.Unknown(
                                        "The process ended before the answer was stored")));
            } else {
                Mail letter =
                        new Mail(
                                message.id(),
                                address,
                                message.recipient().name(),
                                message.letter());
                answers.remove(message.id());
                HandOver answer = courier.send(letter, this::announce);
                answers.put(message.id(), answer);
                conclude(answer);
            }
            answers.remove(message.id());
        }

        private void announce() {
            requireClaim();
            if (!record.handOver(message)) {
                throw new NotNow("Another worker has handed over " + message);
            }
        }

        /** Whoever has lost its claim knows nothing about the letter any more. */
        private void requireClaim() {
            if (!queue.holdsFor(work, CLAIMED) && !queue.extend(work)) {
                throw new NotNow("Another worker has taken over " + message);
            }
        }

        private void conclude(HandOver handOver) {
            Instant now = clock.instant();
            switch (handOver) {
                case HandOver.Accepted(String reply) -> end(found -> found.delivered(reply, now));
                case HandOver.Refused(String reply) -> end(found -> found.failed(reply, now));
                case HandOver.Unknown(String reason) -> end(found -> found.ambiguous(reason, now));
                case HandOver.Postponed(String reply) -> postpone(reply, now);
                case HandOver.Unreachable(String reason) -> postpone(reason, now);
            }
        }

        private void postpone(String reply, Instant now) {
            if (mail.pauseAfter(work.attempts()) == null) {
                end(found -> found.failed(reply, now));
            } else {
                record.postponed(message, reply, now);
                results.failed(work, new NotNow(reply));
            }
        }

        private void end(Function<Message, NewEvent> decision) {
            if (record.ended(message, work, decision)) {
                results.stored(work);
            }
        }
    }

    /** An attempt that is to be made again; expected, so without a trace. */
    private static final class NotNow extends RuntimeException {

        NotNow(String message) {
            super(message, null, false, false);
        }
    }
}
