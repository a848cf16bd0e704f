package com.atlassian.jira.component;

/**
 * Static access to the host's components.
 *
 * <p>Source: getComponent and getOSGiComponentInstanceOfType in the link facts of apps for Jira 8;
 * published Javadoc of Jira 7.6 (initialiseWorker, Worker).
 */
public class ComponentAccessor {

  private static volatile Worker worker;

  private ComponentAccessor() {}

  /** Called once by the host. */
  public static void initialiseWorker(Worker componentAccessorWorker) {
    worker = componentAccessorWorker;
  }

  /** Returns null when the host has no such component. */
  public static <T> T getComponent(Class<T> componentClass) {
    if (worker == null) {
      throw new IllegalStateException("The host has not started");
    }
    return worker.getComponent(componentClass);
  }

  /** Returns null when no app exports such a service. */
  public static <T> T getOSGiComponentInstanceOfType(Class<T> componentClass) {
    if (worker == null) {
      throw new IllegalStateException("The host has not started");
    }
    return worker.getOSGiComponentInstanceOfType(componentClass);
  }

  /** Where the host looks its components up. */
  public interface Worker {

    <T> T getComponent(Class<T> componentClass);

    <T> T getOSGiComponentInstanceOfType(Class<T> componentClass);
  }
}
