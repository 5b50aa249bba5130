package vn.motcua.gateway.route;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * The connections to the services.
 *
 * @param connections open at most, in all
 * @param connectionsPerService open at most to one service
 * @param waitForConnection how long a request may wait for a free one
 * @param connectTimeout how long opening one may take
 * @param answerTimeout how long a service may stay silent
 * @param idleTimeout after which an unused one is closed; shorter than the services keep them
 */
@ConfigurationProperties("motcua.gateway.client")
record ClientProperties(
        @DefaultValue("512") int connections,
        @DefaultValue("256") int connectionsPerService,
        @DefaultValue("2s") Duration waitForConnection,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("30s") Duration answerTimeout,
        @DefaultValue("15s") Duration idleTimeout) {}
