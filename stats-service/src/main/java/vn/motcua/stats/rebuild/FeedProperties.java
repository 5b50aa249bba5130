package vn.motcua.stats.rebuild;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.net.URI;
import java.time.Duration;

/**
 * Where a rebuild reads, and as whom.
 *
 * @param address of dossier-service
 * @param tokenUri where the issuer gives tokens for client credentials
 * @param page events in one answer
 * @param pause before the feed, or a comparison of what still moves, is tried again
 * @param tries how often the feed may fail to answer in a row
 */
@ConfigurationProperties("motcua.stats.feed")
public record FeedProperties(
        URI address,
        URI tokenUri,
        String clientId,
        String clientSecret,
        String scope,
        @DefaultValue("500") int page,
        @DefaultValue("2s") Duration pause,
        @DefaultValue("150") int tries) {}
