package vn.motcua.platform.job.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.job.Job;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class JobResponseTests {

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "QUEUED, 0, 0, 0",
        "RUNNING, 0, 0, 0",
        "RUNNING, 5, 0, 0",
        "RUNNING, 1, 3, 33",
        "RUNNING, 3, 3, 99",
        "RUNNING, 4, 3, 99",
        "FAILED, 1, 2, 50",
        "DONE, 0, 0, 100"
    })
    void onlyADoneJobIsAtAHundredPercent(Job.State state, long processed, long total, int percent) {
        assertThat(JobResponse.of(job(state, processed, total, null)).percent()).isEqualTo(percent);
    }

    @Test
    void speaksTheCallersLanguage() {
        Job.Failure failure = new Job.Failure("MC-0005", new LocalizedText("Sai", "Wrong"));
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        JobResponse english = JobResponse.of(job(Job.State.FAILED, 0, 0, failure));

        assertThat(english.errors()).containsExactly(new JobResponse.Refused("line 1", "Odd"));
        assertThat(english.failure()).isEqualTo(new JobResponse.Failure("MC-0005", "Wrong"));
        LocaleContextHolder.setLocale(Locale.of("vi"));
        assertThat(JobResponse.of(job(Job.State.DONE, 0, 0, null)).errors())
                .containsExactly(new JobResponse.Refused("line 1", "Lẻ"));
    }

    @Test
    void acceptedSaysWhereToLook() {
        ResponseEntity<JobResponse> answer =
                JobResponse.accepted(
                        job(Job.State.QUEUED, 0, 0, null), "/api/v1/catalogue-imports/j-1");

        assertThat(answer.getStatusCode().value()).isEqualTo(202);
        assertThat(answer.getHeaders().getLocation()).hasToString("/api/v1/catalogue-imports/j-1");
    }

    private static Job job(
            Job.State state, long processed, long total, Job.@Nullable Failure failure) {
        return new Job(
                "j-1",
                "import",
                "u-1",
                Map.of(),
                null,
                state,
                1,
                0,
                processed,
                total,
                null,
                Map.of(),
                List.of(new Job.JobError("line 1", new LocalizedText("Lẻ", "Odd"))),
                1,
                failure,
                Instant.EPOCH,
                null,
                1);
    }
}
