package org.integrityrisk.sandbox.config.data;

/** A role in projects. */
public record RoleData(String name, String description) implements Named {}
