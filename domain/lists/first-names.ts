/** First names of grown-ups that are common in Scotland and are no other word: who signs with one says nothing else. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'adam agnes agnieszka aileen ailsa aisha alan alasdair alastair alex alexander alexandra ali alice alison alistair allan amanda amina amy ana andrea ' +
    'andrew andrzej angela angus ania anita ann anna anne annie anthony anwar archie arlene arthur asif audrey barbara beata ben brenda brian bridget ' +
    'bruce callum calum cameron cara carol caroline catherine cathy catriona charlene charlotte chloe chris christina christine christopher claire clare colette ' +
    'colin conor craig daniel daniela david dawn debbie deborah derek diane donald donna dorota dorothy dougal douglas duncan edward eilidh elaine eleanor ' +
    'elizabeth ellen elspeth emily emma eric ewa ewan ewelina fatima fergus fiona frances fraser gareth gary gavin geoff george georgia gerald gerard gillian ' +
    'gordon graeme graham greg hannah hassan hazel heather helen henry hugh iain ian ibrahim imran ines irene isabel isla isobel ivan iwona jack ' +
    'jackie jacqueline james jamie jan jane janet janice jason jean jennifer jenny jessica jill jim joan joanna joanne joe john jonathan joseph joyce ' +
    'judith judy julia julie june karen kate katarzyna katherine kathleen kathryn katie keith kelly kenneth kerry kevin kim kirsteen kirsten kirsty krzysztof ' +
    'laura lauren leanne lesley lewis liam linda lindsay lisa lorna lorraine louise lucy lynn lynne lynsey magda maggie mairi malcolm malgorzata mandy ' +
    'margaret maria marie marion marjory martin mary matthew maureen megan mhairi michael michelle mike mohammed moira monika morag morven muhammad muriel murdo ' +
    'nadia natalie neil nicola nicole niamh nina norman olga omar pamela patricia patrick paul pauline pawel peter philip phil rachel rebecca rhona ' +
    'richard robert roberta roderick ronald rory ross roy ruth ryan sadia sally samantha samina samuel sandra sara sarah scott sean shabana shannon ' +
    'sharon sheila sheena shirley shona simon siobhan sophie stephanie stephen steven stewart stuart susan suzanne tanya teresa thomas tom tomasz tracey tracy ' +
    'ursula valerie vanessa vera veronica victoria violet wendy william yasmin yvonne zahra zainab zoe zofia'
  ).split(' '),
);
