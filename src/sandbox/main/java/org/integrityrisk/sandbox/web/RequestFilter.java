package org.integrityrisk.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.integrityrisk.sandbox.db.SqlCount;

/**
 * Gives each request a name, lays out pages, and says of each answer what it cost: SQL statements
 * and microseconds.
 */
final class RequestFilter extends HttpFilter {
  private static final String TIME_HEADER = "X-Sandbox-Micros";

  private final transient Layout layout;
  private final AtomicLong count = new AtomicLong();

  RequestFilter(Layout layout) {
    this.layout = layout;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SqlCount.reset();
    request.setAttribute("jira.request.id", nameOf(count.incrementAndGet()));
    CurrentRequest.set(request);
    try {
      answer(request, response, chain);
    } finally {
      CurrentRequest.clear();
    }
  }

  /** Minute of the day, count since the start: as a host's access log names requests. */
  private static String nameOf(long number) {
    return LocalTime.now(ZoneId.systemDefault()).get(ChronoField.MINUTE_OF_DAY)
        + "x"
        + number
        + "x1";
  }

  private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    long began = System.nanoTime();
    BufferedResponse buffered = new BufferedResponse(response);
    chain.doFilter(request, buffered);
    if (response.isCommitted()) {
      return;
    }
    byte[] body = layout.apply(buffered, request);
    buffered.addCost();
    long micros = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - began);
    response.setHeader(TIME_HEADER, Long.toString(micros));
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }
}
