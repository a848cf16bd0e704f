package org.integrityrisk.app.install;

/**
 * What the host calls something that the set-up made.
 *
 * @param kind kind of the object
 * @param code our stable code, unique among its kind
 * @param hostId the host's lasting id
 */
public record HostObject(SetupKind kind, String code, String hostId) {}
