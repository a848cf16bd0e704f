package org.integrityrisk.sandbox.i18n;

import com.atlassian.sal.api.message.I18nResolver;

/** All message bundles of the host. */
public interface Texts extends I18nResolver {
  /**
   * Adds a bundle: {@code name} like {@code i18n.sandbox-issue} stands for {@code
   * i18n/sandbox-issue.properties} and its translations {@code _zh_CN}, {@code _zh}; UTF-8.
   *
   * @throws IllegalArgumentException when the bundle has no file at all
   */
  void add(ClassLoader loader, String name);
}
