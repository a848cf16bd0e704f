package org.integrityrisk.sandbox.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.integrityrisk.sandbox.db.SqlCount;

/**
 * Keeps the body back, so that headers can still be set, and the page laid out, when it has been
 * written.
 */
final class BufferedResponse extends HttpServletResponseWrapper {
  private static final String COST_HEADER = "X-Sandbox-Sql-Count";

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private PrintWriter writer;

  BufferedResponse(HttpServletResponse response) {
    super(response);
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new ToBody();
  }

  @Override
  public PrintWriter getWriter() {
    if (writer == null) {
      writer = new PrintWriter(new OutputStreamWriter(body, charset()), false);
    }
    return writer;
  }

  @Override
  public void flushBuffer() {
    // The body goes out at the end.
  }

  @Override
  public void resetBuffer() {
    getWriter().flush();
    body.reset();
  }

  @Override
  public void reset() {
    super.reset();
    resetBuffer();
  }

  @Override
  public void setContentLength(int length) {
    // Known at the end only.
  }

  @Override
  public void setContentLengthLong(long length) {
    // Known at the end only.
  }

  /** An error leaves at once. */
  @Override
  public void sendError(int status, String message) throws IOException {
    addCost();
    super.sendError(status, message);
  }

  @Override
  public void sendError(int status) throws IOException {
    addCost();
    super.sendError(status);
  }

  /** A redirection leaves at once. */
  @Override
  public void sendRedirect(String location) throws IOException {
    addCost();
    super.sendRedirect(location);
  }

  /** Says how many SQL statements the answer has cost. */
  void addCost() {
    setHeader(COST_HEADER, String.valueOf(SqlCount.current()));
  }

  byte[] body() {
    if (writer != null) {
      writer.flush();
    }
    return body.toByteArray();
  }

  Charset charset() {
    return Charset.forName(getCharacterEncoding());
  }

  private final class ToBody extends ServletOutputStream {
    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new UnsupportedOperationException("Only ordinary output");
    }

    @Override
    public void write(int b) {
      body.write(b);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      body.write(bytes, offset, length);
    }
  }
}
