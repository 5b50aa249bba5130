package vn.motcua.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.util.List;

/** Which limit holds for a request. */
@Component
class BodyLimits {

    private final List<Limit> exceptions;
    private final DataSize standard;

    BodyLimits(BodyProperties properties) {
        PathPatternParser parser = new PathPatternParser();
        standard = properties.standard();
        exceptions =
                properties.exceptions().stream()
                        .map(e -> new Limit(parser.parse(e.path()), e.limit()))
                        .toList();
    }

    DataSize of(HttpServletRequest request) {
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return exceptions.stream()
                .filter(limit -> limit.pattern().matches(path))
                .map(Limit::size)
                .findFirst()
                .orElse(standard);
    }

    private record Limit(PathPattern pattern, DataSize size) {}
}
