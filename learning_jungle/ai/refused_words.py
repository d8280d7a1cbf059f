"""The words that no question for a primary-school child in England may have, in groups with the reason for each."""

from __future__ import annotations

import re
from typing import Final

_UNKIND: Final = (
    r"kill(?:s|ed|ing|er)?|murder\w*|(?<!water )(?<!squirt )(?<!glue )guns?|rifles?|pistols?|bombs?|weapons?"
    r"|stab\w*|blood|bleed\w*|dead|death|dies|died|dying|corpse\w*"
    r"|wars?|suicide|beers?|wines?|vodka|whisky|whiskey|rum|alcohol\w*|drunk(?!\s+by)|cigar\w*|smok(?:e|es|ed|er"
    r"|ers|ing)\b(?! alarm)|vap(?:e|es|ing)"
    r"|drugs?|cocaine|gambl\w*|casino\w*|lottery|betting|sex\w*|naked|nude|bra|breasts?|hell|damn\w*|crap|stupid"
    r"|idiots?"
    r"|dumb|ugly|hate\w*|devils?|terror\w*|nazis?|slaves?|slavery|poison\w*|steal(?:s|ing)?|stole|stolen|thief"
    r"|thieves|prison\w*|jail\w*|bullets?"
    r"|knife attack|hang(?:ed|s)? (?:him|her)self|shoots? (?:\w+ )?(?:people|man|men|woman|boy|girl|animals?"
    r"|birds?|deer|ducks?|zombies?)"
    r"|shot (?:at|dead|by)|soldiers? (?:die|fight|kill)\w*|fat (?:boy|girl|man|woman|child|people)|(?:is|are|was"
    r"|too|so) fat"
)
_TO_THE_READER: Final = (
    r"ignore (?:the|all|any|this|these|your|previous|above)|(?:previous|above|these|following|system"
    r"|your) instructions?|system (?:message|prompt)"
    r"|assistant|language model|as an ai|prompt injection|password|passcode|your e-?mail|e-?mail address"
    r"|website address|click (?:here|on|the link)"
    r"|phone number|home address|your (?:full )?name|your school|tell (?:me|us) your|api keys?|json"
    r"|correct (?:answer|option)|answer key"
    r"|the (?:right |correct )?answer is (?:[0-9a-d]\b|option|always|in)|choose (?:option )?[abcd]\b"
    r"|option [abcd]\b|pick (?:option )?[abcd]\b"
)
_PICTURE: Final = (
    r"in the (?:picture|diagram|drawing|chart|graph|table|image|figure|photo)|(?:picture|diagram|drawing|chart"
    r"|graph|table|image|figure) (?:below|above|shows?|shown)"
    r"|shown (?:below|above|here)|(?:is|are|as) shown|shaded|pictogram|tally chart|bar chart|pie chart"
    r"|line graph|number line|clock face"
    r"|(?:the|this) clock (?:shows?|says|reads)|(?:shown|time) on the clock|table below|look(?:ing)? at (?:the"
    r"|this|these) (?:picture|diagram|drawing|chart|graph|table|clock|shapes?|"
    r"numbers?|pattern|image|bar|grid|map|scale|ruler)|the (?:graph|diagram|picture) (?:of|tells)"
    r"|this (?:picture|diagram|graph|shape|drawing|pattern)"
)
_AMERICAN: Final = (
    r"moms?|mommy|cand(?:y|ies)|colou?rless|colors?|colored|coloring|favorites?|neighbors?|neighborhoods?|math"
    r"|grades? school|(?:first|second|third|fourth|fifth|sixth|[1-6](?:st|nd|rd|th)) graders?"
    r"|soccer|sidewalks?|vacations?|gasoline|gas station|diapers?|apartments?|elevators?|flashlights?|sneakers"
    r"|faucets?|trash|garbage|zucchinis?"
    r"|eggplants?|popsicles?|freshm[ae]n|sophomores?|kindergart\w+|kindergartners?|airplanes?|trucks? driver"
    r"|theaters?|centers?"
    r"|(?:centi|milli|kilo)?meters?|(?:milli)?liters?|gray|dollars?|cents?|dimes?|nickels|pennies per pound"
    r"|bucks|cookie sheets?|jewelry|mustaches?"
    r"|traveled|traveling|canceled|thanksgiving|semesters?|zip code|mailbox(?:es)?|mailm[ae]n|pitchers? of"
    r"|quarts?|gallons?|ounces?|oz|lbs?|yards? (?:long|of|wide)|fahrenheit|acres?"
)
_BRANDS: Final = (
    r"lego|disney\w*|pok[eé]mon|minecraft|coca-?cola|coke|pepsi|mcdonald'?s|burger king|kfc|nike|adidas"
    r"|puma trainers|iphones?|ipads?|ipods?|xbox|playstation|nintendo"
    r"|netflix|youtube|google|facebook|instagram|tiktok|snapchat|whatsapp|twitter|spotify|roblox|fortnite|barbie"
    r"|starbucks|tesco|asda|sainsbury'?s"
    r"|aldi|lidl|cadbury|haribo|smarties|kit ?kats?|skittles|oreos?|nutella|m&ms?|walmart|ikea|uber|tesla"
    r"|ferrari|spider-?man|batman|superman|iron ?man|hulk|avengers|marvel"
    r"|harry potter|hogwarts|star wars|frozen ii|peppa pig|paw patrol|bluey|hello kitty|super mario|mickey mouse"
    r"|elsa and anna|scooby-?doo|spongebob|simpsons|transformers"
    r"|taylor swift|ed sheeran|ronaldo|messi|mbapp[eé]|beckham|rashford|harry kane|lebron|steph(?:en)? curry"
    r"|usain bolt|serena williams|beyonc[eé]|ariana grande|justin bieber"
    r"|harry styles|lady gaga|michael jordan|kobe bryant|tom brady|serena|elon musk|bill gates|donald trump"
    r"|joe biden|obama|boris johnson|king charles|queen elizabeth"
    r"|einstein|shakespeare|david walliams|j\.? ?k\.? rowling|greta thunberg|marcus rashford|lewis hamilton"
    r"|amazon prime|xiaomi|samsung|sony"
)


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE)


#: What is looked for in the stem and in the options, each with the reason for the log.
REFUSED: Final = (
    (_words(_UNKIND), "a word is not for children"),
    (_words(_TO_THE_READER), "it is about something other than mathematics"),
    (_words(_AMERICAN), "a word or a measure is not British"),
    (_words(_BRANDS), "it names a brand or a real person"),
    (
        _words(r"(?:all|none|both) of (?:the above|these)|none of them|cannot tell|not sure|not enough information"),
        "an option refers to the others",
    ),
)
#: Imperial measures: only miles, inches and pints are met, in the years that convert them.
IMPERIAL: Final = _words(
    r"miles?|mph|inch(?:es)?|[0-9]+ ?(?:feet|foot)|(?:feet|foot) (?:long|tall|high|wide|deep)"
    r"|how many feet (?:long|tall|high|wide|deep)|pounds of (?!(?:his|her|their|the) )[a-z]+|pounds (?:heavy"
    r"|heavier|lighter)"
)
METRIC: Final = _words(r"km|kilometres?|cm|centimetres?|metres?|g|grams?|kg|kilograms?|ml|millilitres?|litres?")
NEEDS_A_PICTURE: Final = _words(_PICTURE)
