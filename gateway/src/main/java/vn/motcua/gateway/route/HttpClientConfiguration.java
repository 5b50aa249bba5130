package vn.motcua.gateway.route;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.pool.PoolReusePolicy;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The client towards the services. It changes nothing on the way: no redirect is followed, no
 * cookie kept, nothing sent twice, nothing decompressed.
 */
@Configuration(proxyBeanMethods = false)
class HttpClientConfiguration {

    @Bean
    PoolingHttpClientConnectionManager connections(ClientProperties properties) {
        // a service may refuse a body before it has read it; the library's own strategy waits a
        // millisecond for that at every 8 KiB
        var connectionFactory =
                ManagedHttpClientConnectionFactory.builder()
                        .responseOutOfOrderStrategy(
                                (request, connection, input, sent, next) -> input.available() > 0)
                        .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(connectionFactory)
                .setMaxConnTotal(properties.connections())
                .setMaxConnPerRoute(properties.connectionsPerService())
                .setConnPoolPolicy(PoolReusePolicy.LIFO)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(properties.connectTimeout()))
                                .setSocketTimeout(Timeout.of(properties.answerTimeout()))
                                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                                .build())
                .build();
    }

    @Bean
    CloseableHttpClient httpClient(
            PoolingHttpClientConnectionManager connections, ClientProperties properties) {
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setConnectionRequestTimeout(
                                        Timeout.of(properties.waitForConnection()))
                                .setResponseTimeout(Timeout.of(properties.answerTimeout()))
                                .build())
                .evictIdleConnections(TimeValue.of(properties.idleTimeout()))
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableAuthCaching()
                .disableConnectionState()
                .disableDefaultUserAgent()
                .build();
    }
}
