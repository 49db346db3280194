package id.runut.organisasi.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A set of words in one column, separated by blanks; an empty set is null. */
@Converter
public class KataTerpisah implements AttributeConverter<Set<String>, String> {

  @Override
  public String convertToDatabaseColumn(Set<String> kata) {
    return kata == null || kata.isEmpty() ? null : String.join(" ", new TreeSet<>(kata));
  }

  @Override
  public Set<String> convertToEntityAttribute(String isi) {
    return isi == null
        ? Set.of()
        : Collections.unmodifiableSet(new TreeSet<>(Set.of(isi.split(" "))));
  }
}
