package vn.motcua.platform.job;

/** Does one kind of long work. */
public interface JobHandler {

    /** The kind it does, unique in the service. */
    String kind();

    /**
     * Does the work from the run's checkpoint to the end.
     *
     * @throws vn.motcua.platform.web.ProblemException when no other try can help
     */
    void run(JobRun run);
}
