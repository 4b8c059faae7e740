package org.colloquy.transcript.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDateTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2021-12-02 talks.txt, 2021-12-02",
    "talks_20211202.vtt, 2021-12-02",
    "2021_12_02.talks.md, 2021-12-02",
    "talks 2021.12.02.txt, 2021-12-02",
    "2021-12_02 talks.txt,",
    "2021-13-02 talks.txt,",
    "2021-02-30 talks.txt,",
    "record 120211202.txt,",
    "2020/talks.txt,"
  })
  void theDayInAFilesName(String name, String day) {
    assertThat(PageDate.inName(name).map(Object::toString).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Published December 2, 2021 at 5:04 AM EST | 2021-12-02",
        "Sat 2 Dec 2021 09.00 GMT | 2021-12-02",
        "2nd of December 2021 | 2021-12-02",
        "15 MARCH 2019 | 2019-03-15",
        "Sept. 15th, 2019 | 2019-09-15",
        "15 March 2019, updated April 2, 2020 | 2019-03-15",
        "31 February 2019 |",
        "March 2019 |",
        "2/23/2016 | 2016-02-23",
        "23/2/2016 | 2016-02-23",
        "23-2-2016 | 2016-02-23",
        "2016/02/23 | 2016-02-23",
        "2016-02-23T10:00:00Z | 2016-02-23",
        "23-Feb-2016 | 2016-02-23",
        "5.3.2024 | 2024-03-05",
        "2.23.2016 | 2016-02-23",
        "3/4/2016 |",
        "1/10/12 |",
        "13/14/2020 |",
        "1.2.3.2024 |",
        "1/2/3/2024 |",
        "5–7 March 2024 |",
        "March 5–7, 2024 |",
        "5 March to 7 March 2024 |",
        "March 5, 2024 – March 7, 2024 |",
        "5/3/2024-7/3/2024 |",
        "10:30 - 5 March 2024 | 2024-03-05",
        "Episode 12 - March 5, 2024 | 2024-03-05"
      })
  void theFirstDayInADateline(String line, String day) {
    assertThat(PageDate.inDateline(line).map(Object::toString).orElse(null)).isEqualTo(day);
  }
}
