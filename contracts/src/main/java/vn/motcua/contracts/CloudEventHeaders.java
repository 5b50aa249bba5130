package vn.motcua.contracts;

/**
 * Names of the record headers: CloudEvents 1.0, Kafka protocol binding, binary mode. Values are
 * UTF-8 text.
 */
public final class CloudEventHeaders {

    /** Unique per source: {@code <aggregate id>/<sequence, ten digits>}. */
    public static final String ID = "ce_id";

    /** The service that published: {@code urn:motcua:dossier-service}. */
    public static final String SOURCE = "ce_source";

    /** One of {@link EventTypes}: {@code vn.motcua.dossier.submitted.v1}. */
    public static final String TYPE = "ce_type";

    /** Always {@value #SPEC_VERSION_1}. */
    public static final String SPEC_VERSION = "ce_specversion";

    /** Id of the aggregate. */
    public static final String SUBJECT = "ce_subject";

    /** When it happened, RFC 3339 in UTC. */
    public static final String TIME = "ce_time";

    /** Position within the aggregate: 1, 2, 3 … without a gap, in decimal digits. */
    public static final String SEQUENCE = "ce_sequence";

    /** The request that caused it, as in {@code X-Request-Id}; absent where there was none. */
    public static final String CORRELATION_ID = "ce_correlationid";

    /** W3C trace context, where the command was traced. */
    public static final String TRACE_PARENT = "traceparent";

    /** Media type of the value. */
    public static final String CONTENT_TYPE = "content-type";

    /** Value of {@link #SPEC_VERSION}. */
    public static final String SPEC_VERSION_1 = "1.0";

    /** Value of {@link #CONTENT_TYPE}. */
    public static final String JSON = "application/json";

    private CloudEventHeaders() {}
}
