package org.integrityrisk.sandbox;

/**
 * One part of the host: users, configuration, issues, pages.
 *
 * <p>In {@link #start} a module creates its tables ({@code CREATE TABLE IF NOT EXISTS}), registers
 * its services with {@code host.services().offer(IssueService.class, impl)}, its servlets with
 * {@code host.web().servlet("/browse/*", servlet)} and its message bundle with {@code
 * host.texts().add(...)}. Modules start in the order of {@link Composition}; a service of an
 * earlier module is found with {@code host.services().get(X.class)}, one of a later module must be
 * looked up when it is used.
 */
@FunctionalInterface
public interface HostModule {
  void start(Host host);
}
