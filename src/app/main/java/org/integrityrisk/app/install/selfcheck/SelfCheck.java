package org.integrityrisk.app.install.selfcheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks up every class, method and field of the host that this jar links to, on the host that runs
 * now.
 */
@Component
public final class SelfCheck {
  /** The list; the build writes it from the app's own class files. */
  static final String LIST = "META-INF/integrity-risk/host-links.txt";

  /**
   * Checks the whole list. Costs some hundred reflective look-ups; nothing is initialised.
   *
   * @throws IllegalStateException when the jar holds no list: it was not made by our build
   */
  public SelfCheckReport run() {
    List<HostLink> links = links();
    LinkCheck check = new LinkCheck(SelfCheck.class.getClassLoader());
    return new SelfCheckReport(
        links.size(), links.stream().map(check::missOf).flatMap(Optional::stream).toList());
  }

  private static List<HostLink> links() {
    try (InputStream in = SelfCheck.class.getClassLoader().getResourceAsStream(LIST)) {
      if (in == null) {
        throw new IllegalStateException(LIST);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(HostLink::parse)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
