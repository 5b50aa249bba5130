package vn.motcua.platform.job.web;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.platform.job.Job;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A job as callers see it.
 *
 * @param percent 0 to 99 while it runs, 100 when it is done
 * @param total 0 while it is not known
 * @param counts figures of this kind of job, by name
 * @param errors the first hundred things that were refused
 * @param errorCount all of them
 * @param failure why it was given up
 */
public record JobResponse(
        String id,
        String kind,
        Job.State state,
        int percent,
        long processed,
        long total,
        Map<String, Long> counts,
        List<Refused> errors,
        long errorCount,
        @Nullable Failure failure,
        Instant createdAt,
        @Nullable Instant endedAt) {

    /** Something that was refused while the rest went on. */
    public record Refused(String item, String detail) {}

    /** Why a job was given up. */
    public record Failure(String code, String detail) {}

    /** The job in the caller's language. */
    public static JobResponse of(Job job) {
        Job.Failure failure = job.failure();
        return new JobResponse(
                job.id(),
                job.kind(),
                job.state(),
                job.percent(),
                job.processed(),
                job.total(),
                job.counts(),
                job.errors().stream()
                        .map(error -> new Refused(error.item(), text(error.detail())))
                        .toList(),
                job.errorCount(),
                failure == null ? null : new Failure(failure.code(), text(failure.detail())),
                job.createdAt(),
                job.endedAt());
    }

    /** 202 with the place where the job can be read. */
    public static ResponseEntity<JobResponse> accepted(Job job, String location) {
        return ResponseEntity.accepted().location(URI.create(location)).body(of(job));
    }

    private static String text(LocalizedText text) {
        return text.in(LocaleContextHolder.getLocale().getLanguage());
    }
}
