package vn.motcua.dossier.view.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

import vn.motcua.dossier.view.DossierView;
import vn.motcua.platform.web.ETags;

/** Gives every answer that is a dossier its {@code ETag}. */
@ControllerAdvice
class VersionTag implements ResponseBodyAdvice<DossierView> {

    @Override
    public boolean supports(
            MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        ResolvableType type = ResolvableType.forMethodParameter(returned);
        return type.resolve() == DossierView.class
                || type.getGeneric(0).resolve() == DossierView.class;
    }

    @Override
    public @Nullable DossierView beforeBodyWrite(
            @Nullable DossierView body,
            MethodParameter returned,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body != null) {
            response.getHeaders().setETag(ETags.of(body.version()));
        }
        return body;
    }
}
