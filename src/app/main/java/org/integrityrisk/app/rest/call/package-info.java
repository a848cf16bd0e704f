/**
 * What all REST calls share: who calls, forged requests, reading bodies, JSON answers, errors in
 * words.
 */
package org.integrityrisk.app.rest.call;
