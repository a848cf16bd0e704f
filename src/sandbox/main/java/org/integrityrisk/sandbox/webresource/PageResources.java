package org.integrityrisk.sandbox.webresource;

/**
 * The scripts and styles that the page of the current request needs, each once and in the order of
 * need.
 */
public interface PageResources {
  /** Needs a module by its complete key, {@code plugin.key:module-key}, with what it depends on. */
  void require(String completeKey);

  /** Needs all modules of a context, like {@code atl.general} or {@code jira.view.issue}. */
  void requireContext(String context);

  /**
   * The link and script elements: first jQuery and AUI with {@code AJS.contextPath} and AMD, then
   * everything needed.
   */
  String tags();
}
