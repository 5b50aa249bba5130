package vn.motcua.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * How often a client may ask. Who sends a token is counted by its subject, and all that comes from
 * one address together by a wider limit, because the gateway does not verify the token: invented
 * subjects must not lift the limit.
 *
 * @param enabled off where something in front counts already
 * @param anonymous for one address without a token
 * @param authenticated for one subject
 * @param address for all subjects behind one address
 * @param remembered how many clients are told apart within {@code forgetAfter}; the ones beyond
 *     share one limit
 * @param forgetAfter a client that was silent so long starts afresh; longer than any refill takes
 */
@ConfigurationProperties("motcua.gateway.rate")
record RateProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue Anonymous anonymous,
        @DefaultValue Authenticated authenticated,
        @DefaultValue Address address,
        @DefaultValue("100000") int remembered,
        @DefaultValue("1m") Duration forgetAfter) {

    /** Requests a second, and how many may come at once after a silence. */
    interface Limit {

        int perSecond();

        int burst();
    }

    record Anonymous(@DefaultValue("50") int perSecond, @DefaultValue("300") int burst)
            implements Limit {}

    record Authenticated(@DefaultValue("200") int perSecond, @DefaultValue("1000") int burst)
            implements Limit {}

    record Address(@DefaultValue("2000") int perSecond, @DefaultValue("6000") int burst)
            implements Limit {}
}
