package vn.motcua.gateway.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/** Answers the refusals of the filters behind it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class RefusalFilter extends OncePerRequestFilter {

    private final Problems problems;

    RefusalFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (Refusal refusal) {
            if (response.isCommitted()) {
                throw refusal;
            }
            problems.write(refusal, request, response);
        }
    }
}
