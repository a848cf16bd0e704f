package org.integrityrisk.sandbox.page;

import java.util.Map;
import java.util.Set;

/** What a page answers. */
sealed interface Answer {
  /** The layout of all pages but those of the administration. */
  String GENERAL = "atl.general";

  /** The layout of pages of the administration, with its menu. */
  String ADMIN = "atl.admin";

  /** A page without what the app adds to a kind of page. */
  static View view(String template, String title, Map<String, Object> model) {
    return new View(GENERAL, template, title, model, Set.of());
  }

  /**
   * A page to show.
   *
   * @param decorator {@link #GENERAL} or {@link #ADMIN}
   * @param template name of a template in {@code pages}
   * @param title plain text
   * @param resourceContexts the kinds of page to which the app adds scripts and styles
   */
  record View(
      String decorator,
      String template,
      String title,
      Map<String, Object> model,
      Set<String> resourceContexts)
      implements Answer {
    View with(String... contexts) {
      return new View(decorator, template, title, model, Set.of(contexts));
    }

    View forAdministrators() {
      return new View(ADMIN, template, title, model, resourceContexts);
    }
  }

  /** Another page to go to: a path below the context path. */
  record Redirect(String path) implements Answer {}

  /** Done, and there is nothing to show. */
  record Done() implements Answer {}
}
