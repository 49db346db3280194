/**
 * Agencies, units, posts, officials, and who holds which post from when to when (definitif, Plt,
 * Plh, Pj).
 *
 * <p>Tasks, orders and letters belong to posts. A login is mapped to the official by its Keycloak
 * subject, and his posts are judged anew with every request, so that a mandate is valid only in the
 * moment of its use. Forbidden: to store a person where a post is meant.
 */
package id.runut.organisasi;
