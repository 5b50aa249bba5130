package vn.motcua.platform.sample;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.Commands;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.work.SingleWorkHandler;
import vn.motcua.platform.work.Work;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Raises a counter when its time has come; fails as often as the test says. */
@Component
public class Reminder implements SingleWorkHandler {

    /** How many attempts are to fail yet. */
    public final AtomicInteger failures = new AtomicInteger();

    private final Commands commands;

    Reminder(Commands commands) {
        this.commands = commands;
    }

    @Override
    public String kind() {
        return "remind";
    }

    @Override
    public void perform(Work work) {
        if (failures.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new IllegalStateException("fails for the test");
        }
        commands.change(
                CommandContext.system("reminder", work.id()),
                Counter.class,
                work.subject(),
                PlatformErrors.NOT_FOUND,
                counter -> {},
                counter -> counter.raise(100));
    }

    @Override
    public @Nullable Duration retryAfter(int attempts) {
        return attempts < 3 ? Duration.ZERO : null;
    }
}
