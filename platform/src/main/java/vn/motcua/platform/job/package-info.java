/**
 * Does what takes longer than a request may: imports, rebuilds, exports.
 *
 * <p>A controller starts a job and answers 202 with {@link
 * vn.motcua.platform.job.web.JobResponse#accepted}; the caller reads the same resource until its
 * state is DONE or FAILED.
 *
 * <pre>{@code
 * @PostMapping("/catalogue-imports")
 * ResponseEntity<JobResponse> start(CommandContext context, …) {
 *     Job job = jobs.start(context, "catalogue-import", Map.of("file", file));
 *     return JobResponse.accepted(job, "/api/v1/catalogue-imports/" + job.id());
 * }
 *
 * @GetMapping("/catalogue-imports/{id}")
 * JobResponse one(@PathVariable String id, Caller caller) {
 *     return JobResponse.of(jobs.get(id, caller));
 * }
 * }</pre>
 *
 * <p>The work is done by a {@link vn.motcua.platform.job.JobHandler} bean on any instance. It goes
 * forward in steps and ends each with {@link vn.motcua.platform.job.JobRun#checkpoint}: what the
 * step counted and refused is stored together with the place to go on from. When the process dies,
 * another takes over within a minute from the last checkpoint, so a step can run twice and its
 * effects have to be keyed; counts and errors are not doubled.
 *
 * <pre>{@code
 * public void run(JobRun run) {
 *     long done = run.checkpoint().map(Long::parseLong).orElse(0L);
 *     for (List<Line> step : linesFrom(done)) {
 *         step.forEach(line -> store(line, run));      // run.count("created"), run.error(line.code(), reason)
 *         run.progress(done += step.size(), total);
 *         run.checkpoint(String.valueOf(done));
 *     }
 * }
 * }</pre>
 *
 * <p>An exception is tried again from the last checkpoint, five times without a step forward; a
 * {@link vn.motcua.platform.web.ProblemException} ends the job at once and is what the caller reads
 * as its reason. A job is kept for ninety days.
 */
@NullMarked
package vn.motcua.platform.job;

import org.jspecify.annotations.NullMarked;
