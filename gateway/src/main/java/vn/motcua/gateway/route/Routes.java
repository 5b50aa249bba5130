package vn.motcua.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

import vn.motcua.gateway.route.Services.Service;

import java.util.Map;

/** One route for each service. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouterFunction<ServerResponse> serviceRoutes(Services services) {
        return services.services().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> to(entry.getKey(), entry.getValue()))
                .reduce(RouterFunction::and)
                .orElseThrow(() -> new IllegalStateException("motcua.gateway.services is empty"));
    }

    private static RouterFunction<ServerResponse> to(String name, Service service) {
        RequestPredicate answered =
                request ->
                        service.resources()
                                .contains(
                                        ApiPath.resource(request.servletRequest().getRequestURI()));
        return route(name).route(answered, http()).before(uri(service.address())).build();
    }
}
