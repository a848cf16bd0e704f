package org.integrityrisk.sandbox.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.integrityrisk.sandbox.db.SqlCount;

/** Lays out pages, and says of each answer what it cost: SQL statements and microseconds. */
final class RequestFilter extends HttpFilter {
  private static final String TIME_HEADER = "X-Sandbox-Micros";

  private final transient Layout layout;

  RequestFilter(Layout layout) {
    this.layout = layout;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    SqlCount.reset();
    CurrentRequest.set(request);
    try {
      answer(request, response, chain);
    } finally {
      CurrentRequest.clear();
    }
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
