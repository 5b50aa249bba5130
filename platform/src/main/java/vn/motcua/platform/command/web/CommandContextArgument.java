package vn.motcua.platform.command.web;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import vn.motcua.platform.access.Caller;
import vn.motcua.platform.command.CommandContext;
import vn.motcua.platform.command.IdempotencyKey;
import vn.motcua.platform.security.CurrentCaller;
import vn.motcua.platform.web.BodyHash;
import vn.motcua.platform.web.ETags;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;
import vn.motcua.platform.web.RequestId;

import java.util.Objects;
import java.util.regex.Pattern;

/** Hands controllers the {@link CommandContext}. */
class CommandContextArgument implements HandlerMethodArgumentResolver {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CommandContext.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request =
                Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        Caller caller = CurrentCaller.get();
        return new CommandContext(
                caller, key(caller, request), version(request), RequestId.of(request));
    }

    private static @Nullable IdempotencyKey key(Caller caller, HttpServletRequest request) {
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(PlatformErrors.INVALID_IDEMPOTENCY_KEY);
        }
        String route = request.getMethod() + " " + request.getRequestURI();
        return IdempotencyKey.of(caller.subject(), route, key, BodyHash.of(request));
    }

    private static @Nullable Long version(HttpServletRequest request) {
        String ifMatch = request.getHeader(HttpHeaders.IF_MATCH);
        return ifMatch == null ? null : ETags.version(ifMatch);
    }
}
