import { describe, expect, test } from "vitest";
import { found } from "./found-for-test.ts";

describe("addresses", () => {
  test("a block of lines is found line by line, the number of the building apart from that of the street", () => {
    expect(found("Tamsin Oakes\n\n14 Birkenallee 7\nApt. 21\nGrauhausen\nPortugal 40917")).toEqual([
      "person_name: Tamsin Oakes",
      "street_address: 14",
      "street_address: Birkenallee 7",
      "street_address: Apt. 21",
      "location: Grauhausen",
      "location: Portugal",
      "street_address: 40917",
    ]);
  });

  test.each([["> "], [">"], ["??? "]])("lines that open with %j", (mark) => {
    const lines = ["Tamsin Oakes", "9 Linden Road", "Suite 4", "Grauhausen", "Portugal 40917"];
    expect(found(lines.map((line) => mark + line).join("\n"))).toEqual([
      "person_name: Tamsin Oakes",
      "street_address: 9 Linden Road",
      "street_address: Suite 4",
      "location: Grauhausen",
      "location: Portugal",
      "street_address: 40917",
    ]);
  });

  test.each([
    "12 Linden Road Apt. 4, Grauhausen, Portugal 40917",
    "12 Linden Road\n Apt. 4\n Grauhausen\n Portugal 40917",
    "12 Linden Road\nGrauhausen\n, TX\n 40917",
  ])("an address within a sentence is one: %j", (address) => {
    expect(found(`Please send it to ${address}.`)).toEqual([`street_address: ${address}`]);
  });

  test("a line that opens with a comma goes on with the address, which is one", () => {
    const address = "12 Linden Road\nGrauhausen\n, TX\n 40917";
    expect(found(address)).toEqual([`street_address: ${address}`]);
  });

  test("entries of a list are no lines of one address", () => {
    expect(found("12 Linden Road\n- Grauhausen\n- Quarz 40917")).toEqual(["street_address: 12 Linden Road"]);
  });

  test("a street and a town are two", () => {
    expect(found("She lives at 12 Linden Road, Grauhausen")).toEqual([
      "street_address: 12 Linden Road",
      "location: Grauhausen",
    ]);
  });

  test("a unit before the address", () => {
    expect(found("Apt. 5 12 Linden Road\nGrauhausen TX 40917")).toEqual([
      "street_address: Apt. 5",
      "street_address: 12 Linden Road",
      "location: Grauhausen",
      "street_address: TX",
      "street_address: 40917",
    ]);
  });

  test("a crossing", () => {
    expect(found("Meet me at Spencer and 5 Linden Road.")).toEqual([
      "street_address: Spencer and 5 Linden Road",
    ]);
  });

  test("a type that is said twice is no part of the name", () => {
    expect(found("the shops on Alderney Street Street are shut")).toEqual([
      "street_address: Alderney Street",
    ]);
  });

  test("a list of words is no address", () => {
    expect(found("Choose:\n- 3-D\n- Bolivar\n- Quarz\n- Lumen")).not.toContainEqual(
      expect.stringContaining("street_address"),
    );
  });
});

describe("postcodes", () => {
  test.each([
    ["my zip code is 30417", "30417"],
    ["Postcode: SW4 7QX", "SW4 7QX"],
    ["PLZ: 30417", "30417"],
    ["postal code = K2P 4C8", "K2P 4C8"],
  ])("%s", (text, postcode) => {
    const literal = text.replace("PLZ", "plz").replace("Postcode", "postcode");
    expect(found(literal)).toEqual([`street_address: ${postcode}`]);
  });

  test.each(["zip 4096 files", "zip code: 30417.5", "gzip: 30417", "unzip: 30417", "zip=304179000"])(
    "not %s",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe("persons", () => {
  test("a form of address is a finding of its own", () => {
    expect(found("We met Dr. Quellmorant yesterday.")).toEqual([
      "person_name: Dr.",
      "person_name: Quellmorant",
    ]);
  });

  test.each([
    ["It was signed by Harold Whitcombe Jr. in May", "Harold Whitcombe Jr."],
    ["Follow up with Rosalind Harcourt MD in May", "Rosalind Harcourt MD"],
    ["Ms Rosalind Harcourt Apt. 5", "Rosalind Harcourt"],
  ])("%s", (text, name) => {
    expect(found(text)).toContain(`person_name: ${name}`);
  });

  test("a capital behind a hyphen opens no name", () => {
    expect(found("a song by ex-Zombie Andersson")).not.toContain("person_name: Zombie Andersson");
  });

  test("the first of a long list of names", () => {
    expect(found("They had four: Zarkovel, Bennett, Rosalind and Harcourt.")).toContain(
      "person_name: Zarkovel",
    );
  });
});

describe("places", () => {
  test.each([
    ["We moved here from Needham", "Needham"],
    ["She grew up in Loka pri Jezeru", "Loka pri Jezeru"],
    ["My friend lives in Praha 4", "Praha 4"],
    ["their home city Jarnsheim", "Jarnsheim"],
    ["Why does India have monsoons?", "India"],
    ["She flew to the Kingdom of Norway", "Kingdom of Norway"],
  ])("%s", (text, place) => {
    expect(found(text)).toEqual([`location: ${place}`]);
  });

  test.each(["Jordan was late", "the New York City Ballet Company".replace("New York ", "Columbia ")])(
    "not %s",
    (text) => {
      expect(found(text)).not.toContainEqual(expect.stringMatching(/^location: (?:Jordan|Ballet)/));
    },
  );
});

describe("organizations", () => {
  test.each([
    ["He works at Zarvel Ltd. as a clerk", "Zarvel Ltd."],
    ["The Zarvel office is closed", "Zarvel"],
    ["The address of Zarvel is unknown", "Zarvel"],
    ["In the end Zarvel invested heavily in it", "Zarvel"],
  ])("%s", (text, name) => {
    expect(found(text)).toContain(`organization: ${name}`);
  });

  test("a list that is said to be one of companies", () => {
    expect(found("the companies are: Zarvel, Quonto Energy Inc. and Lumo")).toEqual(
      ["organization: Zarvel", "organization: Quonto Energy Inc.", "organization: Lumo"].flatMap((one) =>
        one.includes("Inc") ? [one, one] : [one],
      ),
    );
    expect(found("the companies are: Large and small")).toEqual([]);
  });

  test("the line over an address, also with a person's line between", () => {
    const lines = [
      "Rosalind Harcourt",
      "Zarvel Works",
      "Tamsin Oakes",
      "9 Linden Road",
      "Suite 4",
      "Portugal 40917",
    ];
    expect(found(lines.join("\n"))).toContain("organization: Zarvel Works");
  });
});

test.each([
  ["see http://quonto.webcam or write", ["domain_name: http://quonto.webcam"]],
  ["http.createServer(handler)", []],
  ["see quonto.webcam", []],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test("a day of the year", () => {
  expect(found("The party is on June 26th, at home")).toEqual(["date_time: June 26th"]);
});
